/// Hand tracking: the distances between measured points and a hand model posed by linear blend skinning.
#ifndef ADBENCH_HAND_H
#define ADBENCH_HAND_H

/// The number of pose parameters: global rotation (3), global translation (3), four angles per finger.
enum { hand_theta_size = 26 };

typedef struct {
  int n_bones;
  int n_vertices;
  int n_triangles;
  int *parents;                   ///< per bone: its parent, or −1; a parent comes before its children
  double *base_relatives;         ///< per bone: 4×4 matrix by rows
  double *inverse_base_absolutes; ///< per bone: 4×4 matrix by rows
  double *base_positions;         ///< n_vertices rows of 4 (homogeneous)
  double *weights;                ///< n_bones rows of n_vertices
  int *triangles;                 ///< n_triangles rows of 3 vertices
} HandModel;

/// One instance. The complicated problem has `us`; in the simple one it is null.
typedef struct {
  HandModel model;
  int n;          ///< number of correspondences
  int *indices;   ///< n: a vertex each (simple) or a triangle each (complicated)
  double *points; ///< n rows of 3
  double *us;     ///< n rows of 2: barycentric coordinates within the triangle
  double theta[hand_theta_size];
} HandProblem;

/// `residuals`: n rows of 3, point − vertex.
void hand_simple(const HandModel *model, int n, const int *indices, const double *points,
                 const double *theta, double *residuals);

/// `residuals`: n rows of 3, point − position on the triangle.
void hand_complicated(const HandModel *model, int n, const int *indices, const double *points,
                      const double *theta, const double *us, double *residuals);

/// By columns, 3 n numbers each. Complicated: two columns for each correspondence's own us, then 26 for θ.
void hand_jacobian(const HandProblem *problem, double *jacobian);

/// How `hand_jacobian` was made, for the report.
extern const char *const hand_mode;

#endif

// The header <isozyme/eigen>, where Eigen 3 is installed (without it the cases are empty).

#include "../check.h"

#if __has_include(<Eigen/Core>) || __has_include(<eigen3/Eigen/Core>)
#define WITH_EIGEN(...) __VA_ARGS__
#include <isozyme/eigen>
#else
#define WITH_EIGEN(...)
#endif

WITH_EIGEN(
    using Eigen::Matrix3d; using Eigen::MatrixXd; using Eigen::Vector3d; using Eigen::VectorXd; using Eigen::VectorXf;
    using isozyme::Constant; using isozyme::Duplicated;

    static Matrix3d coefficients() { return (Matrix3d() << 2, 1, 0, 1, 3, 1, 0, 1, 4).finished(); }
    static double form(const Vector3d &x) { return x.dot(coefficients() * x); }
    static double waves(const VectorXd &x) { return x.array().sin().sum() * x(0); }
    static VectorXd scaled(const VectorXd &x) { return x * x.squaredNorm(); }
    static double cubic(const MatrixXd &a, const VectorXd &x) { return x.dot(a * (a * x)); })

CASE(eigen_gradient) {
    WITH_EIGEN(for (int turn = 0; turn < 2; turn++) {
        const Vector3d x(1, 2, 3);
        Vector3d g = isozyme::gradient(form)(x);
        for (int i = 0; i < 3; i++) CHECK_CLOSE(g(i), 2 * (coefficients() * x)(i));
        VectorXd y = x;
        VectorXd w = isozyme::gradient(waves)(y);
        CHECK_CLOSE(w(0), std::sin(1) + std::sin(2) + std::sin(3) + std::cos(1));
        CHECK_CLOSE(w(2), std::cos(3));
        CHECK_CLOSE(isozyme::jvp(waves)(Duplicated(y, VectorXd(Vector3d(0, 0, 2)))), 2 * std::cos(3));
    })
}

CASE(eigen_matrix_and_vector) {
    WITH_EIGEN(for (int turn = 0; turn < 2; turn++) {
        const MatrixXd a = coefficients();
        const VectorXd x = Vector3d(1, -1, 2);
        auto [da, dx] = isozyme::gradient(cubic)(a, x);
        const MatrixXd want = x * (a * x).transpose() + (a.transpose() * x) * x.transpose();
        const VectorXd slope = (a * a + (a * a).transpose()) * x;
        for (int i = 0; i < 9; i++) CHECK_CLOSE(da(i), want(i));
        for (int i = 0; i < 3; i++) CHECK_CLOSE(dx(i), slope(i));
        VectorXd only = isozyme::gradient(cubic)(Constant(a), x);
        CHECK_CLOSE(only(1), slope(1));
    })
}

CASE(eigen_products) {
#ifndef PRIMAL_ONLY
    WITH_EIGEN(for (int turn = 0; turn < 2; turn++) {
        const VectorXd x = Vector3d(1, 2, 3);
        const MatrixXd want = MatrixXd::Identity(3, 3) * 14 + 2 * x * x.transpose();
        for (auto mode : {isozyme::Mode::forward, isozyme::Mode::reverse}) {
            auto matrix = isozyme::jacobian(scaled, mode)(x);
            for (int i = 0; i < 3; i++)
                for (int j = 0; j < 3; j++) CHECK_CLOSE(matrix(i, j), want(i, j));
        }
        VectorXd t = isozyme::jvp(scaled)(Duplicated(x, VectorXd(Vector3d(1, 0, 1))));
        VectorXd c = isozyme::vjp(scaled, VectorXd(Vector3d(1, 0, 1)))(x);
        for (int i = 0; i < 3; i++) {
            CHECK_CLOSE(t(i), want(i, 0) + want(i, 2));
            CHECK_CLOSE(c(i), want(0, i) + want(2, i));
        }
    })
#endif
}

CASE(eigen_hessian) {
    WITH_EIGEN(for (int turn = 0; turn < 2; turn++) {
        const Vector3d x(1, 2, 3);
        auto matrix = isozyme::hessian(form)(x);
        for (int i = 0; i < 9; i++) CHECK_CLOSE(matrix.data()[i], 2 * coefficients()(i));
        Vector3d product = isozyme::hvp(form)(Duplicated(x, Vector3d(1, 0, 0)));
        CHECK_CLOSE(product(1), 2);
    })
}

CASE(eigen_in_single_precision) {
    WITH_EIGEN({
        VectorXf g = isozyme::gradient([](const VectorXf &x) { return x.squaredNorm() * x(0); })(VectorXf(Eigen::Vector3f(1, 2, 3)));
        CHECK_CLOSE_FLOAT(g(0), 14 + 2);
        CHECK_CLOSE_FLOAT(g(1), 4);
    })
}

// What libstdc++ keeps to itself of the nodes of std::list, std::map and std::set, as programs that can be differentiated.
//
// The layouts are those of the headers (bits/stl_list.h, bits/stl_tree.h); the algorithms are the textbook's (Cormen,
// Leiserson, Rivest, Stein: Introduction to Algorithms, chapter 13). Trees come out as the library's do, up to shape.

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

// ------------------------------------------------------------------------------------------------ lists

typedef struct ListNode {
  struct ListNode *next, *previous;
} ListNode;

void isozyme_list_hook(ListNode *node, ListNode *position) {
  node->next = position;
  node->previous = position->previous;
  position->previous->next = node;
  position->previous = node;
}

void isozyme_list_unhook(ListNode *node) {
  node->next->previous = node->previous;
  node->previous->next = node->next;
}

// Moves the nodes from `first` up to `last` in front of `position`.
void isozyme_list_transfer(ListNode *position, ListNode *first, ListNode *last) {
  if (position == last) return;
  ListNode *before = first->previous, *final = last->previous, *target = position->previous;
  before->next = last;
  last->previous = before;
  target->next = first;
  first->previous = target;
  final->next = position;
  position->previous = final;
}

void isozyme_list_reverse(ListNode *node) {
  ListNode *current = node;
  do {
    ListNode *next = current->next;
    current->next = current->previous;
    current->previous = next;
    current = next;
  } while (current != node);
}

// Makes `to` the head of the nodes from `next` to `previous`.
static void takeNodes(ListNode *to, ListNode *next, ListNode *previous) {
  to->next = next;
  to->previous = previous;
  next->previous = to;
  previous->next = to;
}

void isozyme_list_swap(ListNode *x, ListNode *y) {
  ListNode *xNext = x->next, *xPrevious = x->previous, *yNext = y->next, *yPrevious = y->previous;
  if (yNext == y) x->next = x->previous = x;
  else takeNodes(x, yNext, yPrevious);
  if (xNext == x) y->next = y->previous = y;
  else takeNodes(y, xNext, xPrevious);
}

// ------------------------------------------------------------------------------------------------ trees

// A header stands above the root: its parent is the root, left and right are the first and the last node. It is red.
typedef struct TreeNode {
  unsigned color;
  struct TreeNode *parent, *left, *right;
} TreeNode;

enum { red, black };

static TreeNode *leftmost(TreeNode *node) {
  while (node->left) node = node->left;
  return node;
}

static TreeNode *rightmost(TreeNode *node) {
  while (node->right) node = node->right;
  return node;
}

TreeNode *isozyme_tree_increment(TreeNode *node) {
  if (node->right) return leftmost(node->right);
  TreeNode *up = node->parent;
  while (node == up->right) {
    node = up;
    up = up->parent;
  }
  // Behind a root that is also the last node stands the header, whose right is that root.
  return node->right == up ? node : up;
}

TreeNode *isozyme_tree_decrement(TreeNode *node) {
  if (node->color == red && node->parent->parent == node) return node->right;
  if (node->left) return rightmost(node->left);
  TreeNode *up = node->parent;
  while (node == up->left) {
    node = up;
    up = up->parent;
  }
  return up;
}

// Lets what hangs above `node` hold `other` instead.
static void replaceChild(TreeNode *node, TreeNode *other, TreeNode *header) {
  if (header->parent == node) header->parent = other;
  else if (node->parent->left == node) node->parent->left = other;
  else node->parent->right = other;
}

static void rotateLeft(TreeNode *node, TreeNode *header) {
  TreeNode *child = node->right;
  node->right = child->left;
  if (child->left) child->left->parent = node;
  child->parent = node->parent;
  replaceChild(node, child, header);
  child->left = node;
  node->parent = child;
}

static void rotateRight(TreeNode *node, TreeNode *header) {
  TreeNode *child = node->left;
  node->left = child->right;
  if (child->right) child->right->parent = node;
  child->parent = node->parent;
  replaceChild(node, child, header);
  child->right = node;
  node->parent = child;
}

static int isRed(TreeNode *node) { return node && node->color == red; }

void isozyme_tree_insert(_Bool left, TreeNode *node, TreeNode *parent, TreeNode *header) {
  node->parent = parent;
  node->left = node->right = NULL;
  node->color = red;
  if (left) {
    parent->left = node;
    if (parent == header) {
      header->parent = node;
      header->right = node;
    } else if (parent == header->left) {
      header->left = node;
    }
  } else {
    parent->right = node;
    if (parent == header->right) header->right = node;
  }
  while (node != header->parent && node->parent->color == red) {
    TreeNode *above = node->parent, *top = above->parent;
    int onLeft = above == top->left;
    TreeNode *uncle = onLeft ? top->right : top->left;
    if (isRed(uncle)) {
      above->color = black;
      uncle->color = black;
      top->color = red;
      node = top;
    } else if (onLeft) {
      if (node == above->right) {
        rotateLeft(above, header);
        above = node;
      }
      above->color = black;
      top->color = red;
      rotateRight(top, header);
      break;
    } else {
      if (node == above->left) {
        rotateRight(above, header);
        above = node;
      }
      above->color = black;
      top->color = red;
      rotateLeft(top, header);
      break;
    }
  }
  header->parent->color = black;
}

// Restores the number of black nodes on the way to `node`, a child of `parent` that may be missing.
static void addBlack(TreeNode *node, TreeNode *parent, TreeNode *header) {
  while (node != header->parent && !isRed(node)) {
    if (node == parent->left) {
      TreeNode *sibling = parent->right;
      if (sibling->color == red) {
        sibling->color = black;
        parent->color = red;
        rotateLeft(parent, header);
        sibling = parent->right;
      }
      if (!isRed(sibling->left) && !isRed(sibling->right)) {
        sibling->color = red;
        node = parent;
        parent = parent->parent;
        continue;
      }
      if (!isRed(sibling->right)) {
        sibling->left->color = black;
        sibling->color = red;
        rotateRight(sibling, header);
        sibling = parent->right;
      }
      sibling->color = parent->color;
      parent->color = black;
      sibling->right->color = black;
      rotateLeft(parent, header);
      break;
    } else {
      TreeNode *sibling = parent->left;
      if (sibling->color == red) {
        sibling->color = black;
        parent->color = red;
        rotateRight(parent, header);
        sibling = parent->left;
      }
      if (!isRed(sibling->left) && !isRed(sibling->right)) {
        sibling->color = red;
        node = parent;
        parent = parent->parent;
        continue;
      }
      if (!isRed(sibling->left)) {
        sibling->right->color = black;
        sibling->color = red;
        rotateLeft(sibling, header);
        sibling = parent->left;
      }
      sibling->color = parent->color;
      parent->color = black;
      sibling->left->color = black;
      rotateRight(parent, header);
      break;
    }
  }
  if (node) node->color = black;
}

// Unlinks `node`, and returns it.
TreeNode *isozyme_tree_erase(TreeNode *node, TreeNode *header) {
  if (header->left == node) header->left = node->right ? leftmost(node->right) : node->parent;
  if (header->right == node) header->right = node->left ? rightmost(node->left) : node->parent;
  TreeNode *child, *parent;
  unsigned removed = node->color;
  if (node->left && node->right) {
    // The next node takes the place, and the colour, of the one that goes.
    TreeNode *next = leftmost(node->right);
    removed = next->color;
    child = next->right;
    parent = next;
    if (next != node->right) {
      parent = next->parent;
      parent->left = child;
      if (child) child->parent = parent;
      next->right = node->right;
      next->right->parent = next;
    }
    next->left = node->left;
    next->left->parent = next;
    next->parent = node->parent;
    next->color = node->color;
    replaceChild(node, next, header);
  } else {
    child = node->left ? node->left : node->right;
    parent = node->parent;
    if (child) child->parent = parent;
    replaceChild(node, child, header);
  }
  if (removed == black) addBlack(child, parent, header);
  return node;
}

// ------------------------------------------------------------------------------------------------ casts

__attribute__((weak)) void *__dynamic_cast(const void *, const void *, const void *, ptrdiff_t);

// How far a cast moves an address: in bytes where the classes tell (`hint` is not negative), else in words of eight
// bytes, as classes with virtual functions are aligned to them; the least integer where the cast fails.
int64_t isozyme_cast_distance(const void *object, const void *from, const void *to, ptrdiff_t hint) {
  const char *result = __dynamic_cast(object, from, to, hint);
  if (!result) return INT64_MIN;
  int64_t distance = result - (const char *)object;
  if (hint >= 0 && distance != -hint) {
    fputs("isozyme: dynamic_cast to a class beside that of the object in code that is differentiated\n", stderr);
    abort();
  }
  return hint >= 0 ? distance : distance / 8;
}

#include "kernels.hpp"

results first_object() { return compute(); }

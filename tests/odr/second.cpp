#include "kernels.hpp"

results second_object() { return compute(); }

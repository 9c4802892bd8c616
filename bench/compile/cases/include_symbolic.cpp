#include <symwise/symbolic.hpp>

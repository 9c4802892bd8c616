#include <symwise/symwise.hpp>

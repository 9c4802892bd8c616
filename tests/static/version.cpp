#include <symwise/version.hpp>

static_assert(SYMWISE_VERSION == 100 * (100 * SYMWISE_VERSION_MAJOR + SYMWISE_VERSION_MINOR) + SYMWISE_VERSION_PATCH);
static_assert(SYMWISE_VERSION_MINOR < 100 && SYMWISE_VERSION_PATCH < 100,
              "each of the last two numbers has two digits");
#if SYMWISE_VERSION < 100
#error "0.1.0 is the first version"
#endif

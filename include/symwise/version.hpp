#pragma once

/// Version of symwise: three numbers, and their combination for comparisons (`SYMWISE_VERSION >= 102` is 0.1.2 or newer,
/// since each of the last two numbers has two digits). CMake reads the version from these lines.
#define SYMWISE_VERSION_MAJOR 0
#define SYMWISE_VERSION_MINOR 1
#define SYMWISE_VERSION_PATCH 0

#define SYMWISE_VERSION (SYMWISE_VERSION_MAJOR * 10000 + SYMWISE_VERSION_MINOR * 100 + SYMWISE_VERSION_PATCH)

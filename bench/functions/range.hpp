#pragma once

namespace bench {

/// Where an argument lies.
struct range {
  double lower, upper;
};

}  // namespace bench

#pragma once

namespace bench {

/// Where an argument lies, and whether it is an integer.
struct range {
  double lower, upper;
  bool whole = false;
};

}  // namespace bench

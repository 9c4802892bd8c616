#pragma once
// One oracle for each record: the exact value, and where to look for errors.
#include "accuracy/oracles/arithmetic.hpp"
#include "accuracy/oracles/bessel.hpp"
#include "accuracy/oracles/elementary.hpp"
#include "accuracy/oracles/elliptic.hpp"
#include "accuracy/oracles/gamma.hpp"
#include "accuracy/oracles/special.hpp"

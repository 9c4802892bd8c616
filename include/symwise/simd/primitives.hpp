#pragma once
/// What the vector functions are made of and xsimd lacks: each primitive is one file, with a form for AVX-512, for AVX2
/// where it pays, and a generic one.
#include <symwise/simd/primitives/architecture.hpp>
#include <symwise/simd/primitives/bounded.hpp>
#include <symwise/simd/primitives/divide.hpp>
#include <symwise/simd/primitives/double_word.hpp>
#include <symwise/simd/primitives/fused.hpp>
#include <symwise/simd/primitives/lanes.hpp>
#include <symwise/simd/primitives/lookup.hpp>
#include <symwise/simd/primitives/lookup_together.hpp>
#include <symwise/simd/primitives/polynomial.hpp>
#include <symwise/simd/primitives/reciprocal_estimate.hpp>
#include <symwise/simd/primitives/rounding_error.hpp>
#include <symwise/simd/primitives/scale.hpp>
#include <symwise/simd/primitives/sign.hpp>
#include <symwise/simd/primitives/special_values.hpp>
#include <symwise/simd/primitives/split_exponent.hpp>
#include <symwise/simd/primitives/square_root.hpp>
#include <symwise/simd/primitives/to_integer.hpp>
#include <symwise/simd/primitives/widen.hpp>

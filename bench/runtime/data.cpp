#include "data.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

namespace bench {
namespace {

// The expected values carry at least eleven bits more than a double.
static_assert(std::numeric_limits<long double>::digits >= 64);

template <class T>
void fill(aligned_array<T> const& array, values const& v, std::mt19937_64& random) {
  if (v.spacing == values::kind::equidistant) {
    auto const steps = static_cast<double>(std::max<std::size_t>(array.size, 2) - 1);
    for (std::size_t i = 0; i < array.size; ++i)
      array.begin()[i] = static_cast<T>(v.lower + (v.upper - v.lower) * (static_cast<double>(i) / steps));
  } else {
    std::uniform_real_distribution<double> uniform(v.lower, v.upper);
    std::ranges::generate(array, [&] { return static_cast<T>(uniform(random)); });
  }
}

/// All indices of a small array; of a large one about 2^16 in steps that are odd, so that every lane has its turn, and
/// the tail.
std::vector<std::size_t> sample(std::size_t size) {
  std::vector<std::size_t> indices;
  std::size_t const step = (size >> 16) | 1, tail = size - std::min<std::size_t>(size, 64);
  for (std::size_t i = 0; i < tail; i += step) indices.push_back(i);
  for (std::size_t i = tail; i < size; ++i) indices.push_back(i);
  return indices;
}

/// The distance between the floating-point numbers of type T around a value.
template <class T>
long double last_place(long double value) {
  auto const magnitude = std::max(std::fabs(value), static_cast<long double>(std::numeric_limits<T>::min()));
  return std::ldexp(1.0L, std::ilogb(magnitude) + 1 - std::numeric_limits<T>::digits);
}

template <class T>
long double distance(T actual, long double expected) {
  if (std::isnan(expected)) return std::isnan(actual) ? 0 : std::numeric_limits<long double>::infinity();
  if (static_cast<long double>(actual) == expected) return 0;
  auto const d = std::fabs(static_cast<long double>(actual) - expected);
  return std::isnan(d) ? std::numeric_limits<long double>::infinity() : d;
}

}  // namespace

template <class T>
data<T>::data(workload const& w, std::size_t size) : call{size, {}, {}, {}} {
  std::mt19937_64 random(20130115);
  for (std::size_t k = 0; k < w.arrays.size(); ++k) {
    fill(arrays_.emplace_back(size), w.arrays[k], random);
    call.array[k] = arrays_[k].begin();
  }
  for (std::size_t k = 0; k < w.scalars.size(); ++k) call.scalar[k] = static_cast<T>(w.scalars[k]);
  for (std::size_t k = 0; k < w.outputs; ++k) {
    outputs_.emplace_back(w.sums ? 1 : size);
    call.output[k] = outputs_[k].begin();
  }

  // A sum needs every element; elsewhere a sample of a large array will do.
  checked_ = sample(w.sums ? 1 : size);
  expected_.assign(w.outputs, std::vector<long double>(checked_.size(), 0.0L));
  std::array<long double, std::size(arguments<T>{}.array)> element{};
  std::array<long double, std::size(arguments<T>{}.scalar)> scalar{};
  std::array<long double, std::size(arguments<T>{}.output)> result{};
  std::copy_n(call.scalar, w.scalars.size(), scalar.begin());
  for (std::size_t j = 0; j < (w.sums ? size : checked_.size()); ++j) {
    for (std::size_t k = 0; k < w.arrays.size(); ++k) element[k] = call.array[k][w.sums ? j : checked_[j]];
    w.reference(element.data(), scalar.data(), result.data());
    for (std::size_t k = 0; k < w.outputs; ++k) expected_[k][w.sums ? 0 : j] += result[k];
  }
}

template <class T>
typename data<T>::error data<T>::judge() const {
  std::vector<double> errors;
  double worst_of_scale = 0;
  for (std::size_t k = 0; k < outputs_.size(); ++k) {
    long double scale = 0, worst = 0;
    for (std::size_t j = 0; j < checked_.size(); ++j) {
      auto const expected = expected_[k][j];
      auto const d = distance(call.output[k][checked_[j]], expected);
      if (std::isfinite(expected)) scale = std::max(scale, std::fabs(expected));
      worst = std::max(worst, d);
      errors.push_back(static_cast<double>(d / (std::isfinite(expected) ? last_place<T>(expected) : 1)));
    }
    worst_of_scale = std::max(worst_of_scale, static_cast<double>(worst / last_place<T>(scale)));
  }
  std::ranges::sort(errors);
  auto const rank = static_cast<std::size_t>(std::ceil(.999 * static_cast<double>(errors.size() - 1)));
  return {errors.back(), errors[rank], worst_of_scale};
}

template <class T>
void data<T>::spoil() const {
  for (auto const& output : outputs_) std::ranges::fill(output, std::numeric_limits<T>::quiet_NaN());
}

template struct data<float>;
template struct data<double>;

}  // namespace bench

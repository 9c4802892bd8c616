#pragma once
/// A function of one argument, or of two, far and wide: every float, and 10^8 doubles or pairs of every size, or a small part of them.
#include "oracle.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace oracle {

/// The largest errors of a form of a function, and where all lie.
template <class T> struct form_errors {
  worst<T> most;
  error_distribution all;

  void add(form_errors const& other) {
    if (!(other.most.ulp <= most.ulp)) most = other.most;
    all.add(other.all);
  }
  /// The largest, with mean and quantile.
  [[nodiscard]] worst<T> summary() const {
    worst<T> w = most;
    w.summarise(all);
    return w;
  }
};
template <class T> struct errors_of_forms {
  form_errors<T> full, fast;
};

/// All is compared with `quick`, the function in a wider type, which is far less than an ulp off, or else wrong in a way of its
/// own; what seems to be worse than anything before is compared with `exact`, in many digits. So the maximum is that of `exact`,
/// which is called for a few dozen arguments alone, and a `quick` that is no good somewhere costs time, not truth. So are mean and
/// quantile: they are of those arguments that are `counted`, chosen before.
template <class T, class Exact> class judge {
  using wide = std::conditional_t<sizeof(T) == 8, long double, double>;

 public:
  explicit judge(Exact exact) : exact_(exact) {}

  void look(form_errors<T>& so_far, T x, T y, T value, wide reference, bool counted) {
    using limits = std::numeric_limits<T>;
    int exponent = 0;
    std::frexp(reference, &exponent);
    auto const e = static_cast<double>(
        std::ldexp(std::abs(wide(value) - reference), limits::digits - std::max(exponent, limits::min_exponent)));
    bool const as_special = !std::isfinite(e) && same(value, T(reference));
    if (counted && as_special) so_far.all.add(0);
    if (as_special || (e <= so_far.most.ulp && !counted)) return;
    exact_(static_cast<mpfr_ptr>(result_), x, y);
    double const sure = error(value, result_);
    if (counted) so_far.all.add(sure);
    if (!(sure <= so_far.most.ulp)) so_far.most = {sure, x, y, value};
  }

 private:
  Exact exact_;
  number result_;
};

/// The k-th of some numbers: in turn any at all and one between 2^-30 and 2^10 in magnitude.
template <class T> T random_argument(std::uint64_t k) {
  constexpr int mantissa = std::numeric_limits<T>::digits - 1, bias = std::numeric_limits<T>::max_exponent - 1;
  std::uint64_t z =
      (k + 1) * 0x9e3779b97f4a7c15u;  // Steele, Lea and Flood, Fast splittable pseudorandom number generators
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  z ^= z >> 31;
  auto const any = static_cast<bits_of<T>>(z);
  if (k % 2 == 0) return std::bit_cast<T>(any);
  constexpr bits_of<T> sign = bits_of<T>(1) << (8 * sizeof(T) - 1), from = bits_of<T>(bias - 30) << mantissa;
  return std::bit_cast<T>(static_cast<bits_of<T>>((any & sign) | (from + any % (bits_of<T>(40) << mantissa))));
}

/// The k-th argument of a function of one: that float whose bits are k, or some double.
template <class T> T argument_at(std::uint64_t k) {
  if constexpr (sizeof(T) == 4)
    return std::bit_cast<float>(static_cast<std::uint32_t>(k));
  else
    return random_argument<double>(k);
}

template <class R, class T, bool Pairs, class Exact, class Quick, class Part>
errors_of_forms<T> sweep(Exact exact, Quick quick, Part part, std::uint64_t first, std::uint64_t end,
                         std::uint64_t step, std::uint64_t distance) {
  using implementation = symwise::simd::implementation<R>;
  using batch = xsimd::batch<T>;
  using wide = std::conditional_t<sizeof(T) == 8, long double, double>;
  constexpr std::size_t lanes = batch::size;
  errors_of_forms<T> w;
  judge<T, Exact> judge(exact);
  std::uint64_t batches = 0;
  for (std::uint64_t at = first; at < end; at += step * lanes) {
    bool const counted = batches++ % distance == distance / 2;
    T x[lanes], y[lanes]{}, value[lanes];
    wide reference[lanes];
    for (std::size_t k = 0; k < lanes; ++k) {
      std::uint64_t const index = std::min(at + k * step, end - 1);
      if constexpr (Pairs) {
        // Of four pairs one holds two numbers of any size, one two moderate ones.
        x[k] = random_argument<T>(index % 4 / 2 + 4 * index);
        y[k] = part(random_argument<T>(index % 2 + 4 * index + 2));
        reference[k] = quick(wide(x[k]), wide(y[k]));
      } else {
        x[k] = part(argument_at<T>(index));
        reference[k] = quick(wide(x[k]));
      }
    }
    auto const compare = [&](form_errors<T>& so_far, auto form) {
      if constexpr (Pairs)
        form(batch::load_unaligned(x), batch::load_unaligned(y)).store_unaligned(value);
      else
        form(batch::load_unaligned(x)).store_unaligned(value);
      for (std::size_t k = 0; k < lanes; ++k)
        judge.look(so_far, x[k], y[k], value[k], reference[k], counted && k == batches / distance % lanes);
    };
    compare(w.full, [](auto const&... v) { return implementation::call(v...); });
    if constexpr (requires { implementation::fast_max_ulp; })
      compare(w.fast, [](auto const&... v) { return implementation::fast(v...); });
  }
  return w;
}

/// What it is computed for, of all numbers.
struct everywhere {
  template <class T> T operator()(T x) const { return x; }
};

/// A function of the C library in the width that is asked for.
template <class OfLongDouble, class OfDouble> auto of_width(OfLongDouble of_long_double, OfDouble of_double) {
  return [=](auto v) {
    if constexpr (std::is_same_v<decltype(v), long double>)
      return of_long_double(v);
    else
      return of_double(v);
  };
}

/// A form for a literal order as a record of its own.
template <class R, int Order> struct of_order {};

/// No number is further off than `promise`, nor by the fast form, where there is one, than by its own promise. With
/// SYMWISE_LONG=100 that is every float and 10^8 doubles, otherwise one float in 4099 and a hundred thousand doubles, or more as it
/// says; `part` leads them to where the promise holds. Of a function whose `quick` takes long one in `thinned` of these.
template <class R, class T, bool Pairs = false, class Exact, class Quick, class Part = everywhere>
void check_sweep(std::string const& name, double promise, Exact exact, Quick quick, Part part = {},
                 std::uint64_t thinned = 1) {
  bool const is_long = effort() >= 100, every = sizeof(T) == 4 && !Pairs;
  std::uint64_t const all = every ? std::uint64_t(1) << 32 : samples(is_long ? 1000000 : 100000) / thinned;
  std::uint64_t const step = !every    ? 1
                             : is_long ? thinned
                                       : thinned * (std::getenv("SYMWISE_BRIEF") ? 99991 : 4099 / effort());
  constexpr std::uint64_t pieces = 256;
  // Mean and quantile are of some 50 000 where they are printed, fewer where a reference takes long, else of a few.
  std::uint64_t counted = effort() > 1 ? 50000 : pieces;
  if constexpr (requires { Exact::stride; }) counted = std::max(pieces, counted / Exact::stride);
  std::uint64_t const distance = std::max<std::uint64_t>(1, all / step / xsimd::batch<T>::size / counted);
  std::vector<errors_of_forms<T>> found(pieces);
  std::atomic<std::size_t> next{0};
  auto const work = [&] {
    for (std::size_t k = next++; k < pieces; k = next++)
      found[k] = sweep<R, T, Pairs>(exact, quick, part, all / pieces * k, all / pieces * (k + 1), step, distance);
  };
  std::vector<std::thread> others;
  for (unsigned k = 1; k < std::thread::hardware_concurrency(); ++k) others.emplace_back(work);
  work();
  for (auto& thread : others) thread.join();
  errors_of_forms<T> w;
  for (auto const& one : found) {
    w.full.add(one.full);
    w.fast.add(one.fast);
  }
  std::string const which = !is_long || thinned > 1 ? ""
                            : every                 ? "all floats: "
                            : Pairs                 ? "10^8 pairs: "
                                                    : "10^8 doubles: ";
  INFO(describe(which + name, w.full.summary()));
  CHECK(w.full.most.ulp <= promise);
  if constexpr (requires { symwise::simd::implementation<R>::fast_max_ulp; }) {
    INFO(describe(which + "fast " + name, w.fast.summary()));
    CHECK(w.fast.most.ulp <= symwise::simd::implementation<R>::fast_max_ulp);
  }
}

}  // namespace oracle

/// R's form for the order.
template <class R, int Order> struct symwise::simd::implementation<oracle::of_order<R, Order>> {
  template <class V> static V call(V const& x) {
    return implementation<R>::call(std::integral_constant<int, Order>(), x);
  }
};

#pragma once
// An instruction set for tests, `accuracy::recording`: the one that is compiled for, and it notes every comparison, every choice and every
// look-up in a table that a kernel makes for its first lane. So a kernel itself tells where it goes another way, and no list of
// its break points need be kept beside it. To be included before anything that includes xsimd, whose batches find the
// operations of an instruction set where they are declared before them.
#include <cstddef>
#include <cstdint>

namespace accuracy {

struct recording;

/// What a kernel did with its first lane since `begin`, as two numbers: which comparisons and choices, and which entries of tables.
struct way {
  std::uint64_t choices = 0, entries = 0;
  bool operator==(way const&) const = default;
  auto operator<=>(way const&) const = default;

  static way& now() {
    thread_local way w;
    return w;
  }
  static void note(std::uint64_t& of, std::uint64_t what) { of = (of ^ (what + 1)) * 0x9e3779b97f4a7c15u + (of >> 29); }
};

}  // namespace accuracy

namespace xsimd {

template <class T, class A>
class batch;
template <class T, class A>
class batch_bool;

namespace kernel {

template <class A, class T>
batch_bool<T, A> lt(batch<T, A> const&, batch<T, A> const&, accuracy::recording const&) noexcept;
template <class A, class T>
batch_bool<T, A> le(batch<T, A> const&, batch<T, A> const&, accuracy::recording const&) noexcept;
template <class A, class T>
batch_bool<T, A> gt(batch<T, A> const&, batch<T, A> const&, accuracy::recording const&) noexcept;
template <class A, class T>
batch_bool<T, A> ge(batch<T, A> const&, batch<T, A> const&, accuracy::recording const&) noexcept;
template <class A, class T>
batch_bool<T, A> eq(batch<T, A> const&, batch<T, A> const&, accuracy::recording const&) noexcept;
template <class A, class T>
batch_bool<T, A> neq(batch<T, A> const&, batch<T, A> const&, accuracy::recording const&) noexcept;
template <class A, class T>
batch<T, A> select(batch_bool<T, A> const&, batch<T, A> const&, batch<T, A> const&,
                   accuracy::recording const&) noexcept;
template <class A, class T>
batch<T, A> min(batch<T, A> const&, batch<T, A> const&, accuracy::recording const&) noexcept;
template <class A, class T>
batch<T, A> max(batch<T, A> const&, batch<T, A> const&, accuracy::recording const&) noexcept;

}  // namespace kernel
}  // namespace xsimd

#include <symwise/simd/primitives.hpp>

namespace accuracy {

struct recording : xsimd::default_arch {};

namespace detail {

using recorded = xsimd::default_arch;

template <class T>
xsimd::batch<T, recorded> plain(xsimd::batch<T, recording> const& x) {
  return x.data;
}
template <class T>
xsimd::batch_bool<T, recorded> plain(xsimd::batch_bool<T, recording> const& x) {
  return x.data;
}
template <class T>
xsimd::batch_bool<T, recording> noted(xsimd::batch_bool<T, recorded> const& is) {
  way::note(way::now().choices, is.get(0));
  return is.data;
}

}  // namespace detail

/// Found before symwise::simd::lookup where a kernel runs on `recording`.
template <class T, std::size_t N>
xsimd::batch<T, recording> lookup(T const (&table)[N],
                                  xsimd::batch<symwise::simd::bits_of<T>, recording> const& index) noexcept {
  auto const at = detail::plain(index);
  way::note(way::now().entries, at.get(0) % N);
  return symwise::simd::lookup(table, at).data;
}

}  // namespace accuracy

namespace xsimd {
namespace types {

template <class T>
struct get_bool_simd_register<T, accuracy::recording> : get_bool_simd_register<T, default_arch> {};
XSIMD_DECLARE_SIMD_REGISTER_ALIAS(accuracy::recording, default_arch);

}  // namespace types

namespace kernel {

template <class A, class T>
batch_bool<T, A> lt(batch<T, A> const& a, batch<T, A> const& b, accuracy::recording const&) noexcept {
  return accuracy::detail::noted<T>(accuracy::detail::plain(a) < accuracy::detail::plain(b));
}
template <class A, class T>
batch_bool<T, A> le(batch<T, A> const& a, batch<T, A> const& b, accuracy::recording const&) noexcept {
  return accuracy::detail::noted<T>(accuracy::detail::plain(a) <= accuracy::detail::plain(b));
}
template <class A, class T>
batch_bool<T, A> gt(batch<T, A> const& a, batch<T, A> const& b, accuracy::recording const&) noexcept {
  return accuracy::detail::noted<T>(accuracy::detail::plain(a) > accuracy::detail::plain(b));
}
template <class A, class T>
batch_bool<T, A> ge(batch<T, A> const& a, batch<T, A> const& b, accuracy::recording const&) noexcept {
  return accuracy::detail::noted<T>(accuracy::detail::plain(a) >= accuracy::detail::plain(b));
}
template <class A, class T>
batch_bool<T, A> eq(batch<T, A> const& a, batch<T, A> const& b, accuracy::recording const&) noexcept {
  return accuracy::detail::noted<T>(accuracy::detail::plain(a) == accuracy::detail::plain(b));
}
template <class A, class T>
batch_bool<T, A> neq(batch<T, A> const& a, batch<T, A> const& b, accuracy::recording const&) noexcept {
  return accuracy::detail::noted<T>(accuracy::detail::plain(a) != accuracy::detail::plain(b));
}
template <class A, class T>
batch<T, A> select(batch_bool<T, A> const& where, batch<T, A> const& a, batch<T, A> const& b,
                   accuracy::recording const&) noexcept {
  using namespace accuracy::detail;
  return xsimd::select(plain(noted<T>(plain(where))), plain(a), plain(b)).data;
}
template <class A, class T>
batch<T, A> min(batch<T, A> const& a, batch<T, A> const& b, accuracy::recording const&) noexcept {
  using namespace accuracy::detail;
  noted<T>(plain(a) < plain(b));
  return xsimd::min(plain(a), plain(b)).data;
}
template <class A, class T>
batch<T, A> max(batch<T, A> const& a, batch<T, A> const& b, accuracy::recording const&) noexcept {
  using namespace accuracy::detail;
  noted<T>(plain(a) < plain(b));
  return xsimd::max(plain(a), plain(b)).data;
}

}  // namespace kernel
}  // namespace xsimd

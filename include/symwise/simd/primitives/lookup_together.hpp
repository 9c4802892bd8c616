#pragma once
#include <symwise/simd/primitives/double_word.hpp>
#include <symwise/simd/primitives/lookup.hpp>

#include <array>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI::simd {
namespace detail {

template <class T, std::size_t Columns, std::size_t N> struct table_rows {
  static constexpr std::size_t width = (Columns + 3) / 4 * 4;
  alignas(64) T at[N][width];
};

template <class T, std::size_t Columns, std::size_t N> constexpr table_rows<T, Columns, N> transpose(
    T const (&column)[Columns][N]) noexcept {
  table_rows<T, Columns, N> rows{};
  for (std::size_t i = 0; i < N; ++i)
    for (std::size_t j = 0; j < Columns; ++j) rows.at[i][j] = column[j][i];
  return rows;
}

/// The rows of a table that is written by columns.
template <auto const& Table> inline constexpr auto rows_of = transpose(Table);

template <class Table> struct table_shape;
template <class T, std::size_t Columns, std::size_t N> struct table_shape<T const[Columns][N]> {
  static constexpr std::size_t columns = Columns, entries = N;
};

}  // namespace detail

/// Table[j][i mod N] for each lane's index i and every column j: for a function in N pieces each of which has many
/// numbers. On AVX2 four doubles of a row are loaded at once and transposed, which is cheaper than permuting from the
/// second column on.
template <auto const& Table, class T, class A>
[[gnu::always_inline]] inline auto lookup_together(xsimd::batch<bits_of<T>, A> const& index) noexcept {
  using shape = detail::table_shape<std::remove_reference_t<decltype(Table)>>;
  std::array<xsimd::batch<T, A>, shape::columns> result;
#if XSIMD_WITH_AVX2
  if constexpr (avx2<A> && sizeof(T) == 8) {
    auto const& rows = detail::rows_of<Table>.at;
    constexpr long long mask = shape::entries - 1;
    auto const wrapped = _mm256_and_si256(index.data, _mm256_set1_epi64x(mask));
    auto const low = _mm256_castsi256_si128(wrapped), high = _mm256_extracti128_si256(wrapped, 1);
    double const *const r0 = rows[_mm_cvtsi128_si64(low)], *const r1 = rows[_mm_extract_epi64(low, 1)],
                        *const r2 = rows[_mm_cvtsi128_si64(high)], *const r3 = rows[_mm_extract_epi64(high, 1)];
    for (std::size_t j = 0; j < shape::columns; j += 4) {
      // halves of rows side by side, then interleaved
      auto const two = [](double const* a, double const* b) {
        return _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_load_pd(a)), _mm_load_pd(b), 1);
      };
      auto const a = two(r0 + j, r2 + j), b = two(r1 + j, r3 + j);
      result[j] = _mm256_unpacklo_pd(a, b);
      if (j + 1 < shape::columns) result[j + 1] = _mm256_unpackhi_pd(a, b);
      if (j + 2 < shape::columns) {
        auto const c = two(r0 + j + 2, r2 + j + 2), d = two(r1 + j + 2, r3 + j + 2);
        result[j + 2] = _mm256_unpacklo_pd(c, d);
        if (j + 3 < shape::columns) result[j + 3] = _mm256_unpackhi_pd(c, d);
      }
    }
  } else
#endif
    for (std::size_t j = 0; j < shape::columns; ++j) result[j] = lookup(Table[j], index);
  return result;
}

/// Table[0][i] + Table[1][i] t + ... by Horner's scheme, the columns being the coefficients of N polynomials, i the
/// lane's piece.
template <auto const& Table, class T, class A>
[[gnu::always_inline]] inline xsimd::batch<T, A> piecewise_polynomial(xsimd::batch<bits_of<T>, A> const& piece,
                                                                      xsimd::batch<T, A> const& t) noexcept {
  constexpr std::size_t columns = detail::table_shape<std::remove_reference_t<decltype(Table)>>::columns;
  if constexpr (avx2<A> && sizeof(T) == 8) {
    auto const c = lookup_together<Table, T, A>(piece);
    auto p = c[columns - 1];
    for (std::size_t j = columns - 1; j-- > 0;) p = multiply_add(p, t, c[j]);
    return p;
  } else {
    auto p = lookup(Table[columns - 1], piece);
    for (std::size_t j = columns - 1; j-- > 0;) p = multiply_add(p, t, lookup(Table[j], piece));
    return p;
  }
}

/// The same as an unevaluated sum of the first coefficient and the rest, the second being what rounding lost of the first.
template <auto const& Table, class T, class A>
[[gnu::always_inline]] inline double_word<T, A> piecewise_polynomial_in_parts(xsimd::batch<bits_of<T>, A> const& piece,
                                                                              xsimd::batch<T, A> const& t) noexcept {
  constexpr std::size_t columns = detail::table_shape<std::remove_reference_t<decltype(Table)>>::columns;
  if constexpr (avx2<A> && sizeof(T) == 8) {
    auto const c = lookup_together<Table, T, A>(piece);
    auto tail = c[columns - 1];
    for (std::size_t j = columns - 1; j-- > 2;) tail = multiply_add(tail, t, c[j]);
    return {c[0], multiply_add(tail, t, c[1])};
  } else {
    auto tail = lookup(Table[columns - 1], piece);
    for (std::size_t j = columns - 1; j-- > 2;) tail = multiply_add(tail, t, lookup(Table[j], piece));
    return {lookup(Table[0], piece), multiply_add(tail, t, lookup(Table[1], piece))};
  }
}

/// The same with that sum in two words.
template <auto const& Table, class T, class A>
[[gnu::always_inline]] inline double_word<T, A> piecewise_polynomial_in_words(xsimd::batch<bits_of<T>, A> const& piece,
                                                                              xsimd::batch<T, A> const& t) noexcept {
  auto const sum = piecewise_polynomial_in_parts<Table>(piece, t);
  return fast_two_sum(sum.high, sum.low);
}

}  // namespace symwise::inline SYMWISE_ABI::simd

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

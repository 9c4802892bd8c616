// What check_record says about a function's record that lacks something.
// case 1: symwise: a function's record has to have a name
// case 2: symwise: a function's record has to have a number of arguments
// case 3: symwise: the arity of a function's record is 1 to 4
// case 4: symwise: a function's record has to have `template <class T> static T scalar(T x)`
// case 5: symwise: a function's record has to have `template <class T> static T scalar(T x)`
// case 6: symwise: `partials` of a function's record takes its arguments and returns a std::tuple
// case 7: symwise: `partials` of a function's record takes its arguments and returns a std::tuple
// case 8: symwise: a function's record has to have a name
#include <symwise/symbolic.hpp>

namespace sw = symwise;

struct twice_ {
#if !(CASE == 1 || CASE == 8)
  static constexpr std::string_view name = "twice";
#endif
#if CASE == 3
  static constexpr int arity = 0;
#elif !(CASE == 2)
  static constexpr int arity = 1;
#endif
#if CASE == 6
  static constexpr auto partials(auto) { return std::tuple{2, 3}; }
#elif CASE == 7
  static constexpr auto partials(auto, auto) { return std::tuple{2}; }
#else
  static constexpr auto partials(auto) { return std::tuple{2}; }
#endif
#if CASE == 5
  template <class T>
  static T scalar(T x, T y) {
    return x + y;
  }
#elif !(CASE == 4)
  template <class T>
  static T scalar(T x) {
    return 2 * x;
  }
#endif
};
#if CASE != 8
static_assert(sw::check_record<twice_>());
#endif
constexpr sw::symbol<"x"> x;
static_assert(sw::make<twice_>(x) == sw::make<twice_>(x));  // says what is missing even where nobody checks
#if CASE == 0
static_assert(sw::check_record<sw::exp_>() && sw::check_record<sw::atan2_>() && sw::check_record<sw::erf_>());
#endif

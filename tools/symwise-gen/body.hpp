#pragma once
#include "formula_file.hpp"
#include "language.hpp"

#include <map>

namespace symwise_gen {

/// The assignments that compute a formula in the language spoken, and its value: what is used more than once, or would make a long
/// line, has a name.
struct function_body {
  struct part {
    std::string name;
    std::string value;
    bool truth = false;
  };
  std::vector<part> parts;
  std::string value;
};

/// Names in a source that are taken, and those that are given in their place: the same but for an underscore, in ASCII.
class name_list {
 public:
  explicit name_list(language const& of) : of_(of) {
    for (std::string_view word : of.reserved) taken_.insert(key(word));
    for (spelling const& each : of.functions) {
      taken_.insert(key(each.own));
      taken_.insert(key(std::string(each.own) + std::string(of.call_suffix)));
    }
    taken_.insert(key(of.power));
  }
  /// A name like this one that nothing else has.
  std::string fresh(std::string_view like) {
    std::string name = in_ascii(like);
    while (!taken_.insert(key(name)).second) name += '_';
    return name;
  }
  /// prefix1, prefix2 ...
  std::string numbered(std::string const& prefix, int& count) {
    for (;;) {
      std::string name = prefix + std::to_string(++count);
      if (taken_.insert(key(name)).second) return name;
    }
  }
  /// Greek letters by their names, others by their numbers.
  static std::string in_ascii(std::string_view name) {
    constexpr std::string_view greek[] = {"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota",
                                          "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma_final", "sigma",
                                          "tau", "upsilon", "phi", "chi", "psi", "omega"};
    std::string text;
    for (std::size_t k = 0; k < name.size();) {
      auto const c = sw::detail::character_at(name, k);
      auto const code = static_cast<std::uint32_t>(c.code);
      if (code < 0x80) {
        text += name[k];
      } else if (code >= 0x3B1 && code <= 0x3C9) {
        text += greek[code - 0x3B1];
      } else if (code >= 0x391 && code <= 0x3A9) {
        std::string letter(greek[code - 0x391]);
        letter[0] = static_cast<char>(letter[0] - 'a' + 'A');
        text += letter;
      } else {
        constexpr std::string_view digits = "0123456789ABCDEF";
        text += 'u';
        for (int shift = code > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
          text += digits[code >> static_cast<unsigned>(shift) & 15U];
      }
      k += c.size;
    }
    return text;
  }

 private:
  language const& of_;
  std::set<std::string> taken_;

  [[nodiscard]] std::string key(std::string_view name) const {
    std::string text(name);
    if (!of_.upper_case_differs) {
      for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
  }
};

/// Says what language `source_notation` is to write, as long as it lives.
class speaking {
 public:
  explicit speaking(language const& of) {
    source_notation::spoken = &of;
    source_notation::has_infix = of.operators;
  }
  speaking(speaking const&) = delete;
  speaking& operator=(speaking const&) = delete;
  ~speaking() { source_notation::spoken = nullptr; }
};

/// The body of a function, whose inputs have these names in the source.
inline function_body body_of(sw::graph const& g, sw::id root, std::map<std::string, std::string> const& inputs,
                             name_list names) {
  constexpr std::size_t longest = 160;
  function_body body;
  sw::detail::writer<source_notation> write(g);
  auto const needed = sw::detail::reachable(g, sw::id_list(&root, &root + 1));
  std::vector<int> uses(needed.size());
  auto const is_reciprocal = [&g](sw::id ex) {
    return g.at(ex).what == sw::kind::power && g.is_number(g.operand(ex, 1)) && g.value(g.operand(ex, 1)).is_negative();
  };
  // Below the bar of a fraction stands the base; a reciprocal is written where it is no factor. Parents come after children.
  std::vector<char> alone(needed.size(), 0);
  alone[static_cast<std::size_t>(root)] = 1;
  for (sw::id ex = root; ex >= 0; --ex) {
    if (needed[static_cast<std::size_t>(ex)] == 0 || (is_reciprocal(ex) && alone[static_cast<std::size_t>(ex)] == 0)) continue;
    for (sw::id a : g.operands(ex)) {
      bool const below = g.at(ex).what == sw::kind::product && is_reciprocal(a);
      ++uses[static_cast<std::size_t>(below ? g.operand(a, 0) : a)];
      if (!below) alone[static_cast<std::size_t>(a)] = 1;
    }
  }
  int count = 0;
  for (sw::id ex = 0; ex <= root; ++ex) {
    if (needed[static_cast<std::size_t>(ex)] == 0) continue;
    std::string const text(write.write_down(ex).view());
    if (g.at(ex).what == sw::kind::symbol) {
      auto const known = inputs.find(std::string(g.name(ex)));
      if (known != inputs.end()) write.name(ex, std::string_view(known->second));
      continue;
    }
    if (ex == root || g.operands(ex).size() == 0) continue;
    if (uses[static_cast<std::size_t>(ex)] < 2 && text.size() <= longest) continue;
    if (uses[static_cast<std::size_t>(ex)] == 0) continue;
    std::string const name = names.numbered("t", count);
    body.parts.push_back({name, text, g.at(ex).type == sw::value_type::boolean});
    write.name(ex, std::string_view(name));
  }
  body.value = std::string(write.text(root).view());
  return body;
}

/// The names, as C has them, of the functions in a graph that a language lacks.
inline std::vector<std::string> lacking(language const& of, sw::graph const& g, sw::id root) {
  std::vector<std::string> list;
  auto const needed = sw::detail::reachable(g, sw::id_list(&root, &root + 1));
  for (sw::id ex = 0; ex <= root; ++ex) {
    if (needed[static_cast<std::size_t>(ex)] == 0 || g.at(ex).what != sw::kind::function) continue;
    std::string_view const name = c_name(*g.at(ex).record);
    if (sw::detail::has_places(name) || !of.own(name).empty()) continue;
    if (std::find(list.begin(), list.end(), name) == list.end()) list.emplace_back(name);
  }
  return list;
}

/// The helpers that functions need, those first that others are made of.
class helper_list {
 public:
  explicit helper_list(language const& of) : of_(of) {}
  /// Is there a helper of this name, and one for all that it is made of?
  bool add(std::string_view name) {
    for (helper const* each : list) {
      if (each->name == name) return true;
    }
    helper const* const found = helper_of(name);
    if (found == nullptr) return false;
    helper_graph const made(*found);
    for (std::string const& other : lacking(of_, made.g, made.root)) {
      if (other == name || !add(other)) return false;
    }
    list.push_back(found);
    return true;
  }
  std::vector<helper const*> list;

 private:
  language const& of_;
};

/// A line cut into several of at most so many characters, where there is space, or behind a * or /; each but the last ends with
/// `end`, each but the first begins with `margin`.
inline std::string wrapped(std::string_view line, std::size_t width, std::string const& end, std::string const& margin) {
  std::string text;
  for (bool first = true;; first = false) {
    std::size_t const room = width - end.size() - (first ? 0 : margin.size());
    if (!first) text += margin;
    if (line.size() <= room) return text += line;
    std::size_t cut = std::string_view::npos;
    for (std::size_t k = room; k > room / 3 && cut == std::string_view::npos; --k) {
      if (line[k] == ' ') cut = k;
    }
    for (std::size_t k = room; k > room / 3 && cut == std::string_view::npos; --k) {
      bool const sign = (line[k - 1] == '*' && line[k] != '*') || line[k - 1] == '/' || line[k - 1] == '(';
      if (sign && line[k] != '=' && line[k] != '/') cut = k;
    }
    if (cut == std::string_view::npos) return text += line;
    text += std::string(line.substr(0, cut)) + end + "\n";
    line.remove_prefix(cut + (line[cut] == ' ' ? 1 : 0));
  }
}

}  // namespace symwise_gen

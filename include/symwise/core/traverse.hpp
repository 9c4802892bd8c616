#pragma once
#include <symwise/core/graph.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Marks the nodes that e is made of.
constexpr sequence<char> reachable(graph const& g, id_list roots) {
  // by way of unsigned, for g++ warns of the room that a negative size would take
  sequence<char> needed(static_cast<unsigned>(g.size()), 0);
  char* const marks = needed.data();
  for (id ex : roots) marks[ex] = 1;
  for (id ex = g.size() - 1; ex >= 0; --ex) {
    if (marks[ex] == 0) continue;
    for (id a : g.operands(ex)) marks[a] = 1;
  }
  return needed;
}

/// A node with the images of its operands in their place; itself where they are the same.
constexpr id with_images(graph& g, id node, id_list image, sequence<id>& operands) {
  id const* const images = image.first;
  bool same = true;
  for (id a : g.operands(node)) same = same && images[a] == a;
  if (same) return node;
  operands.clear();
  for (id a : g.operands(node)) operands.push_back(images[a]);
  return g.rebuild(node, operands);
}

/// Rebuilds what the roots reach, bottom up, with `change` applied to every rebuilt node.
template <class Roots, class Change>
constexpr void rewrite_nodes(graph& g, Roots& roots, Change const& change) {
  sequence<char> const needed = reachable(g, roots);
  sequence<id> image(needed.size(), -1);
  sequence<id> operands;
  for (id i = 0; i < static_cast<id>(needed.size()); ++i) {
    auto const at = static_cast<std::size_t>(i);
    if (needed[at] == 0) continue;
    image[at] = change(with_images(g, i, image, operands));
  }
  for (id& r : roots) r = image[static_cast<std::size_t>(r)];
}

/// e with other nodes in the place of some; done for all of them at once.
constexpr id replaced(graph& g, id ex, id_list from, id_list to) {
  sequence<char> const needed = reachable(g, id_list(&ex, &ex + 1));
  sequence<id> image(static_cast<std::size_t>(ex) + 1, -1);
  sequence<id> operands;
  for (id i = 0; i <= ex; ++i) {
    auto const at = static_cast<std::size_t>(i);
    if (needed[at] == 0) continue;
    image[at] = i;
    bool hit = false;
    for (std::size_t k = 0; k < from.size(); ++k) {
      if (from[k] != i) continue;
      image[at] = to[k];
      hit = true;
      break;
    }
    if (hit || g.at(i).count == 0) continue;
    image[at] = with_images(g, i, image, operands);
  }
  return image[static_cast<std::size_t>(ex)];
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

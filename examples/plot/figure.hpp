#pragma once
#include <cmath>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "histogram.hpp"

namespace plot {

/// An axis: its range, the distance of its ticks, the decimals of their numbers, and what it says.
struct axis {
  double from = 0;
  double to = 1;
  double step = 1;
  int decimals = 0;
  std::string label;
};

/// A plot written as an SVG file, readable without any program but a browser.
class figure {
 public:
  figure(std::string const& title, axis x, axis y) : x_(std::move(x)), y_(std::move(y)) {
    text(left, top - 22, title, R"(font-size="19" font-weight="600")");
    for (int k = 0; k <= ticks(y_); ++k) {
      double const value = y_.from + k * y_.step;
      line(left, down(value), right, down(value), k == 0 ? axis_colour : "#e4e4e4", 1);
      text(left - 10, down(value) + 5, number(value, y_.decimals), R"(text-anchor="end")");
    }
    for (int k = 0; k <= ticks(x_); ++k) {
      double const value = x_.from + k * x_.step;
      line(across(value), bottom, across(value), bottom + 6, axis_colour, 1);
      text(across(value), bottom + 24, number(value, x_.decimals), R"(text-anchor="middle")");
    }
    text((left + right) / 2, bottom + 52, x_.label, R"(text-anchor="middle" font-size="16")");
    std::string const turned = number(left - 52, 1) + " " + number((top + bottom) / 2, 1);
    text(left - 52, (top + bottom) / 2, y_.label,
         R"(text-anchor="middle" font-size="16" transform="rotate(-90 )" + turned + ")\"");
  }

  /// The bars of a histogram.
  void bars(histogram const& h, std::string const& colour, std::string const& name) {
    for (std::size_t k = 0; k < h.counts.size(); ++k) {
      double const x = across(h.left(k));
      double const y = down(h.counts[k]);
      rectangle(x + 1, y, across(h.left(k + 1)) - x - 2, bottom - y, colour);
    }
    rectangle(legend_left, legend_line() - 12, 26, 14, colour);
    entry(name);
  }
  /// A curve through points.
  void curve(std::vector<double> const& xs, std::vector<double> const& ys, std::string const& colour,
             std::string const& name) {
    body_ += R"(<polyline fill="none" stroke-width="3" stroke-linejoin="round" stroke=")" + colour + R"(" points=")";
    for (std::size_t k = 0; k < xs.size(); ++k) body_ += number(across(xs[k]), 2) + "," + number(down(ys[k]), 2) + " ";
    body_ += "\"/>\n";
    line(legend_left, legend_line() - 5, legend_left + 26, legend_line() - 5, colour, 3);
    entry(name);
  }
  /// A dashed line at one place of the x axis.
  void mark(double x, std::string const& colour, std::string const& name) {
    line(across(x), top, across(x), bottom, colour, 2, R"(stroke-dasharray="7 5")");
    line(legend_left, legend_line() - 5, legend_left + 26, legend_line() - 5, colour, 2, R"(stroke-dasharray="7 5")");
    entry(name);
  }

  /// Writes the file; false where that was not possible.
  [[nodiscard]] bool save(std::string const& path) const {
    std::FILE* const file = std::fopen(path.c_str(), "w");
    if (file == nullptr) return false;
    int const written = std::fprintf(
        file,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %g %g\" font-size=\"14\" "
        "font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\" fill=\"#222222\">\n"
        "<rect width=\"%g\" height=\"%g\" fill=\"#ffffff\"/>\n%s</svg>\n",
        width, height, width, height, body_.c_str());
    return (std::fclose(file) == 0) && written > 0;
  }

 private:
  static constexpr double width = 900, height = 560;
  static constexpr double left = 90, right = 870, top = 64, bottom = 480;
  static constexpr double legend_left = 566;
  static constexpr char const* axis_colour = "#666666";

  axis x_;
  axis y_;
  std::string body_;
  int entries_ = 0;

  static int ticks(axis const& a) { return static_cast<int>(std::lround((a.to - a.from) / a.step)); }
  [[nodiscard]] double across(double x) const { return left + (right - left) * (x - x_.from) / (x_.to - x_.from); }
  [[nodiscard]] double down(double y) const { return bottom - (bottom - top) * (y - y_.from) / (y_.to - y_.from); }
  [[nodiscard]] double legend_line() const { return top + 24 + 26 * entries_; }
  void entry(std::string const& name) {
    rectangle(legend_left + 32, legend_line() - 16, right - legend_left - 32, 22, "#ffffff");  // no grid behind words
    text(legend_left + 36, legend_line(), name, "");
    ++entries_;
  }

  static std::string number(double value, int decimals) {
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.*f", decimals, value);
    return digits;
  }
  static std::string escaped(std::string const& words) {
    std::string safe;
    for (char c : words) safe += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return safe;
  }
  static std::string attribute(char const* name, double value) {
    return std::string(" ") + name + "=\"" + number(value, 2) + "\"";
  }

  void text(double x, double y, std::string const& words, std::string const& style) {
    body_ += "<text" + attribute("x", x) + attribute("y", y) + " " + style + ">" + escaped(words) + "</text>\n";
  }
  void line(double x1, double y1, double x2, double y2, std::string const& colour, double thickness,
            std::string const& style = {}) {
    body_ += "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2) +
             " stroke=\"" + colour + "\"" + attribute("stroke-width", thickness) + " " + style + "/>\n";
  }
  void rectangle(double x, double y, double w, double h, std::string const& colour) {
    body_ += "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", w) + attribute("height", h) +
             " fill=\"" + colour + "\"/>\n";
  }
};

}  // namespace plot

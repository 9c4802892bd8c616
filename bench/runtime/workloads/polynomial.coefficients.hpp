#pragma once

namespace bench {

/// The coefficients of the polynomial workload, exact in both widths: roughly 1/k! with alternating signs.
constexpr double polynomial_coefficients[16] = {
    0x1p+0,       -0x1p+0,       0x1p-1,       -0x1.5554p-3,  0x1.5554p-5,  -0x1.111p-7,   0x1.6c16p-10, -0x1.a01ap-13,
    0x1.a01ap-16, -0x1.71dep-19, 0x1.27e4p-22, -0x1.ae64p-26, 0x1.1eeep-29, -0x1.6124p-33, 0x1.9398p-37, -0x1.ae7ep-41,
};

}  // namespace bench

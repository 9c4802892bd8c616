/// The program of a Kalman update written out in scalars: what is shared, without the loop that is made of it.
#include <symwise/symwise.hpp>

#include "../formulas/kalman.hpp"

using namespace kalman_update;
static_assert(sw::program<new_x0, new_x1, new_p00, new_p01, new_p11>(x0, x1, p00, p01, p11, h00, h01, h10, h11, r00,
                                                                     r01, r11, z0, z1)
                  .operations() <= 58);

// Written by tools/coefficients/cbrt.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// c, cbrt(1/c), cbrt(2^k), each with its relative residual, and cbrt(1 + r).
template <class T> struct cbrt;

template <> struct cbrt<double> {
  // c; cbrt(1/c) and its residual
  alignas(64) static constexpr double piece[3][16] = {
      {0x1p+0, 0x1.e2p-1, 0x1.c8p-1, 0x1.bp-1, 0x1.9ap-1, 0x1.86p-1, 0x1.74p-1, 0x1.64p-1, 0x1.58p-1, 0x1p+0, 0x1p+0,
       0x1p+0, 0x1.4ep+0, 0x1.3bp+0, 0x1.25p+0, 0x1.11p+0},
      {0x1p+0, 0x1.05346557a553fp+0, 0x1.0a13de8970de4p+0, 0x1.0eea9c37e497ep+0, 0x1.13ad8cdc48ba3p+0,
       0x1.184fe1c406b8fp+0, 0x1.1cc31e15aae72p+0, 0x1.20f74641030a6p+0, 0x1.2449a3b0d1b3fp+0, 0x1p+0, 0x1p+0, 0x1p+0,
       0x1.d49012c7fa728p-1, 0x1.ddcce16d08fc8p-1, 0x1.e978b43346732p-1, 0x1.f524d2ff94999p-1},
      {0x0p+0, -0x1.ac95ce5fe486cp-59, 0x1.6e6dc67655ff3p-56, -0x1.3bc3a711b3cf7p-54, -0x1.7f8727771b212p-54,
       0x1.bf5535ec32955p-54, 0x1.1cac85b139e7fp-54, 0x1.42eb32d3abc66p-56, -0x1.f263c15e93d23p-55, 0x0p+0, 0x0p+0,
       0x0p+0, 0x1.bce26dc722e43p-56, 0x1.079197fd0a7a4p-54, 0x1.7afdf75fed988p-57, 0x1.1f23efccd3665p-55}};
  // cbrt(2^k)
  alignas(64) static constexpr double power[8] = {
      0x1p+0, 0x1.428a2f98d728bp+0, 0x1.965fea53d6e3dp+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0};
  alignas(64) static constexpr double power_residual[8] = {
      0x0p+0, -0x1.7b3273beb351cp-56, -0x1.3bc3a711b3cf7p-54, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0};
  // (cbrt(1 + r) - 1) / r, -0.0387 <= r <= 0.0382; error times r (max error 2^-56.5)
  alignas(64) static constexpr double first[8] = {
      0x1.555555555552ep-2, -0x1.c71c71c71c1bbp-4, 0x1.f9add3c38b95ap-5, -0x1.511e8d3817ba1p-5, 0x1.ee70de548f299p-6,
      -0x1.80903fe2aac34p-6, 0x1.380c669cb6087p-6, -0x1.04ac9e22af9f1p-6};
  // the same to a few ulp (max error 2^-56.5)
  alignas(64) static constexpr double short_first[8] = {
      0x1.555555555552ep-2, -0x1.c71c71c71c1bbp-4, 0x1.f9add3c38b95ap-5, -0x1.511e8d3817ba1p-5, 0x1.ee70de548f299p-6,
      -0x1.80903fe2aac34p-6, 0x1.380c669cb6087p-6, -0x1.04ac9e22af9f1p-6};
};

template <> struct cbrt<float> {
  // c; cbrt(1/c) and its residual
  alignas(64) static constexpr float piece[3][16] = {
      {0x1p+0f, 0x1.e2p-1f, 0x1.c8p-1f, 0x1.bp-1f, 0x1.9ap-1f, 0x1.86p-1f, 0x1.74p-1f, 0x1.64p-1f, 0x1.58p-1f, 0x1p+0f,
       0x1p+0f, 0x1p+0f, 0x1.4ep+0f, 0x1.3bp+0f, 0x1.25p+0f, 0x1.11p+0f},
      {0x1p+0f, 0x1.053466p+0f, 0x1.0a13dep+0f, 0x1.0eea9cp+0f, 0x1.13ad8cp+0f, 0x1.184fe2p+0f, 0x1.1cc31ep+0f,
       0x1.20f746p+0f, 0x1.2449a4p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1.d49012p-1f, 0x1.ddcce2p-1f, 0x1.e978b4p-1f,
       0x1.f524d2p-1f},
      {0x0p+0f, -0x1.49ffcep-25f, 0x1.08788p-25f, 0x1.a6863p-27f, 0x1.991edp-25f, -0x1.b62d4p-27f, 0x1.37aa48p-28f,
       0x1.ccc2e8p-27f, -0x1.1566ecp-26f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.b508aap-26f, -0x1.3af7fp-26f, 0x1.ad14e2p-28f,
       0x1.051df6p-25f}};
  // cbrt(2^k)
  alignas(64) static constexpr float power[8] = {
      0x1p+0f, 0x1.428a3p+0f, 0x1.965feap+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f};
  alignas(64) static constexpr float power_residual[8] = {
      0x0p+0f, -0x1.4782d8p-26f, 0x1.a6863p-27f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f};
  // (cbrt(1 + r) - 1) / r, -0.0387 <= r <= 0.0382; error times r (max error 2^-32.5)
  alignas(64) static constexpr float first[4] = {
      0x1.555554p-2f, -0x1.c71c6p-4f, 0x1.fa221ap-5f, -0x1.51dd58p-5f};
  // the same to a few ulp (max error 2^-25.9)
  alignas(64) static constexpr float short_first[3] = {
      0x1.555552p-2f, -0x1.c75154p-4f, 0x1.fa85c4p-5f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients

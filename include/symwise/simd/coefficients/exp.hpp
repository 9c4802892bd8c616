// Written by tools/coefficients/exp.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// 2^(j/N), ln2/N in two parts, and exp r for |r| <= ln2/(2 N).
template <class T, int N> struct exp;

template <> struct exp<double, 16> {
  static constexpr double per_step = 0x1.71547652b82fep+4;  // N / ln 2
  static constexpr double step_high = 0x1.62e42fefap-5;  // ln 2 / N
  static constexpr double step_low = 0x1.cf79abc9e3b3ap-44;
  // 2^(j/N)
  alignas(64) static constexpr double power[16] = {
      0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0, 0x1.306fe0a31b715p+0,
      0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0, 0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0,
      0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0, 0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0,
      0x1.ea4afa2a490dap+0};
  // (2^(j/N) - power[j]) / 2^(j/N)
  alignas(64) static constexpr double power_residual[16] = {
      0x0p+0, 0x1.79aa65d837b6cp-54, -0x1.01b15eaa59348p-55, 0x1.68efde3a8a893p-54, 0x1.34d754db0abb6p-55,
      0x1.59f48a72a4c6cp-55, 0x1.690cebb7aafbp-56, 0x1.063e1e21c5409p-54, -0x1.3b3efbf5e2229p-54,
      -0x1.b32dcb94da51dp-56, 0x1.db72fc1f0eab4p-55, 0x1.1affc2b91ce27p-56, 0x1.c1a7792cb3386p-55,
      0x1.36eae30af0cb3p-56, 0x1.4a385a63d07a7p-56, -0x1.ff7128fd391f1p-55};
  // (exp r - 1) / r; error times r (max error 2^-57.0)
  alignas(64) static constexpr double expm1_over_r[6] = {
      0x1.000000000000ap+0, 0x1.0000000000007p-1, 0x1.5555555405bb9p-3, 0x1.5555555431836p-5, 0x1.11126ecd72d09p-7,
      0x1.6c1879c7d1aa1p-10};
  // (exp r - 1 - r) / r^2; error times r^2 (max error 2^-66.2)
  alignas(64) static constexpr double second[6] = {
      0x1.0000000000004p-1, 0x1.5555555555559p-3, 0x1.5555555485ae4p-5, 0x1.11111110805e9p-7, 0x1.6c183d2c0c452p-10,
      0x1.a01b9b3da324dp-13};
  // the same, r up to ln2/N; error times r^2 (max error 2^-61.3)
  alignas(64) static constexpr double second_to_step[6] = {
      0x1.fffffffffffbp-2, 0x1.555555555769bp-3, 0x1.555555593508cp-5, 0x1.11110e050228ap-7, 0x1.6c14de1fc9d7bp-10,
      0x1.a4811b8cd666ap-13};
  // (sinh r - r) / r^3 in r^2; error relative to r (max error 2^-69.3)
  alignas(64) static constexpr double sinh_third[3] = {
      0x1.5555555555557p-3, 0x1.11111110b4be8p-7, 0x1.a01b5338c47e9p-13};
  // (cosh r - 1) / r^2 in r^2; error absolute (max error 2^-66.2)
  alignas(64) static constexpr double cosh_second[3] = {
      0x1.0000000000004p-1, 0x1.55555554859b7p-5, 0x1.6c183d37f76c5p-10};
};

template <> struct exp<double, 4> {
  static constexpr double per_step = 0x1.71547652b82fep+2;  // N / ln 2
  static constexpr double step_high = 0x1.62e42fefap-3;  // ln 2 / N
  static constexpr double step_low = 0x1.cf79abc9e3b3ap-42;
  // 2^(j/N)
  alignas(64) static constexpr double power[4] = {
      0x1p+0, 0x1.306fe0a31b715p+0, 0x1.6a09e667f3bcdp+0, 0x1.ae89f995ad3adp+0};
  // (2^(j/N) - power[j]) / 2^(j/N)
  alignas(64) static constexpr double power_residual[4] = {
      0x0p+0, 0x1.34d754db0abb6p-55, -0x1.3b3efbf5e2229p-54, 0x1.c1a7792cb3386p-55};
  // (exp r - 1) / r; error times r (max error 2^-58.2)
  alignas(64) static constexpr double expm1_over_r[8] = {
      0x1.ffffffffffffdp-1, 0x1.ffffffffffffep-2, 0x1.555555555a23fp-3, 0x1.555555555982cp-5, 0x1.11111080e6885p-7,
      0x1.6c16c0b9bf377p-10, 0x1.a0330245e10dbp-13, 0x1.a0323309245f9p-16};
  // (exp r - 1 - r) / r^2; error times r^2 (max error 2^-65.9)
  alignas(64) static constexpr double second[8] = {
      0x1.fffffffffffffp-2, 0x1.5555555555555p-3, 0x1.55555555581b9p-5, 0x1.1111111112fadp-7, 0x1.6c16c0e05589p-10,
      0x1.a01a010caff75p-13, 0x1.a02fa8f5cda72p-16, 0x1.71f0d0f69a783p-19};
  // the same, r up to ln2/N; error times r^2 (max error 2^-59.9)
  alignas(64) static constexpr double second_to_step[8] = {
      0x1.000000000000fp-1, 0x1.55555555555f1p-3, 0x1.555555552dec3p-5, 0x1.11111112775fcp-7, 0x1.6c16c5378ee5bp-10,
      0x1.a0194c51d4ed2p-13, 0x1.9fe84780cc6cp-16, 0x1.820f97328f921p-19};
  // (sinh r - r) / r^3 in r^2; error relative to r (max error 2^-69.3)
  alignas(64) static constexpr double sinh_third[4] = {
      0x1.5555555555555p-3, 0x1.111111111213cp-7, 0x1.a01a013a6003dp-13, 0x1.71edfb37ab223p-19};
  // (cosh r - 1) / r^2 in r^2; error absolute (max error 2^-65.9)
  alignas(64) static constexpr double cosh_second[4] = {
      0x1.fffffffffffffp-2, 0x1.55555555581ccp-5, 0x1.6c16c0e03652ap-10, 0x1.a02faaeba1fb4p-16};
};

template <> struct exp<float, 16> {
  static constexpr float per_step = 0x1.715476p+4f;  // N / ln 2
  static constexpr float step_high = 0x1.63p-5f;  // ln 2 / N
  static constexpr float step_low = -0x1.bd0106p-17f;
  // 2^(j/N)
  alignas(64) static constexpr float power[16] = {
      0x1p+0f, 0x1.0b5586p+0f, 0x1.172b84p+0f, 0x1.2387a6p+0f, 0x1.306fep+0f, 0x1.3dea64p+0f, 0x1.4bfdaep+0f,
      0x1.5ab07ep+0f, 0x1.6a09e6p+0f, 0x1.7a1148p+0f, 0x1.8ace54p+0f, 0x1.9c4918p+0f, 0x1.ae89fap+0f, 0x1.c199bep+0f,
      0x1.d5818ep+0f, 0x1.ea4afap+0f};
  // (2^(j/N) - power[j]) / 2^(j/N)
  alignas(64) static constexpr float power_residual[16] = {
      0x0p+0f, 0x1.8d96d2p-25f, -0x1.9c0c22p-27f, 0x1.964902p-25f, 0x1.125002p-25f, 0x1.370be4p-25f, -0x1.0a3552p-25f,
      -0x1.00d8acp-27f, 0x1.26055cp-26f, -0x1.05cb44p-25f, 0x1.67a1cap-28f, 0x1.a3b5e4p-28f, -0x1.f9c306p-27f,
      -0x1.6961b4p-28f, -0x1.a5217cp-28f, 0x1.61428ep-28f};
  // (exp r - 1) / r; error times r (max error 2^-29.2)
  alignas(64) static constexpr float expm1_over_r[3] = {
      0x1p+0f, 0x1.00022p-1f, 0x1.555836p-3f};
  // (exp r - 1 - r) / r^2; error times r^2 (max error 2^-37.4)
  alignas(64) static constexpr float second[3] = {
      0x1p-1f, 0x1.55571cp-3f, 0x1.555762p-5f};
  // the same, r up to ln2/N; error times r^2 (max error 2^-35.2)
  alignas(64) static constexpr float second_to_step[3] = {
      0x1.fffff2p-2f, 0x1.555628p-3f, 0x1.58cecep-5f};
  // (sinh r - r) / r^3 in r^2; error relative to r (max error 2^-31.5)
  alignas(64) static constexpr float sinh_third[1] = {
      0x1.555706p-3f};
  // (cosh r - 1) / r^2 in r^2; error absolute (max error 2^-47.3)
  alignas(64) static constexpr float cosh_second[2] = {
      0x1p-1f, 0x1.555738p-5f};
};

template <> struct exp<float, 8> {
  static constexpr float per_step = 0x1.715476p+3f;  // N / ln 2
  static constexpr float step_high = 0x1.62ep-4f;  // ln 2 / N
  static constexpr float step_low = 0x1.0bfbe8p-18f;
  // 2^(j/N)
  alignas(64) static constexpr float power[8] = {
      0x1p+0f, 0x1.172b84p+0f, 0x1.306fep+0f, 0x1.4bfdaep+0f, 0x1.6a09e6p+0f, 0x1.8ace54p+0f, 0x1.ae89fap+0f,
      0x1.d5818ep+0f};
  // (2^(j/N) - power[j]) / 2^(j/N)
  alignas(64) static constexpr float power_residual[8] = {
      0x0p+0f, -0x1.9c0c22p-27f, 0x1.125002p-25f, -0x1.0a3552p-25f, 0x1.26055cp-26f, 0x1.67a1cap-28f, -0x1.f9c306p-27f,
      -0x1.a5217cp-28f};
  // (exp r - 1) / r; error times r (max error 2^-33.5)
  alignas(64) static constexpr float expm1_over_r[4] = {
      0x1p+0f, 0x1p-1f, 0x1.555f94p-3f, 0x1.555e64p-5f};
  // (exp r - 1 - r) / r^2; error times r^2 (max error 2^-41.3)
  alignas(64) static constexpr float second[4] = {
      0x1p-1f, 0x1.555556p-3f, 0x1.555ceep-5f, 0x1.111678p-7f};
  // the same, r up to ln2/N; error times r^2 (max error 2^-37.3)
  alignas(64) static constexpr float second_to_step[4] = {
      0x1p-1f, 0x1.55552ap-3f, 0x1.55532p-5f, 0x1.169bf6p-7f};
  // (sinh r - r) / r^3 in r^2; error relative to r (max error 2^-27.5)
  alignas(64) static constexpr float sinh_third[1] = {
      0x1.555c2p-3f};
  // (cosh r - 1) / r^2 in r^2; error absolute (max error 2^-41.3)
  alignas(64) static constexpr float cosh_second[2] = {
      0x1p-1f, 0x1.555cfp-5f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients

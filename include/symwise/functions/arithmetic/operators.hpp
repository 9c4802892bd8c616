#pragma once
/// \file
/// The records behind the operators + - * /, for headers whose own code builds nodes with them.
#include <symwise/functions/arithmetic/add.hpp>
#include <symwise/functions/arithmetic/div.hpp>
#include <symwise/functions/arithmetic/mul.hpp>
#include <symwise/functions/arithmetic/neg.hpp>
#include <symwise/functions/arithmetic/sub.hpp>

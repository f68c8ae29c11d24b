// UTF-8 that may be damaged, one code point at a time.
#pragma once

#include <string>
#include <string_view>

namespace ddpsweep::worker {

constexpr char32_t kReplacement = 0xfffd;

/// The code point that begins at text[at], which is moved behind it. Of what is no UTF-8, each maximal subpart (the
/// Unicode Standard, chapter 3, "U+FFFD Substitution of Maximal Subparts") gives kReplacement, as in Python and Rust.
char32_t next_code_point(std::string_view text, std::size_t& at);

/// Writes the 1 to 4 bytes of `code` to `out` and returns how many they are.
int to_utf8(char32_t code, char (&out)[4]);

bool is_utf8(std::string_view text);

}  // namespace ddpsweep::worker

#include "worker/data/utf8.hpp"

namespace ddpsweep::worker {
namespace {

/// What a first byte promises: the bytes after it, the bits that it gives, and which second bytes are possible. Some
/// are not: they would make overlong forms, surrogates, or code points beyond U+10FFFF.
struct Lead {
  int following;
  char32_t bits;
  unsigned char low = 0x80, high = 0xbf;
};

Lead lead(unsigned char byte) {
  const auto bits = static_cast<char32_t>(byte);
  if (byte < 0x80) return {0, bits};
  if (byte < 0xc2) return {-1, 0};
  if (byte < 0xe0) return {1, bits & 0x1f};
  if (byte == 0xe0) return {2, 0, 0xa0, 0xbf};
  if (byte == 0xed) return {2, 0xd, 0x80, 0x9f};
  if (byte < 0xf0) return {2, bits & 0xf};
  if (byte == 0xf0) return {3, 0, 0x90, 0xbf};
  if (byte < 0xf4) return {3, bits & 0x7};
  if (byte == 0xf4) return {3, 4, 0x80, 0x8f};
  return {-1, 0};
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
  const Lead first = lead(static_cast<unsigned char>(text[at++]));
  if (first.following < 0) return kReplacement;
  char32_t code = first.bits;
  unsigned char low = first.low, high = first.high;
  for (int i = 0; i < first.following; ++i) {
    if (at == text.size()) return kReplacement;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < low || byte > high) return kReplacement;
    code = code << 6 | (byte & 0x3f);
    low = 0x80, high = 0xbf;
    ++at;
  }
  return code;
}

int to_utf8(char32_t code, char (&out)[4]) {
  const auto tail = [code](int shift) { return static_cast<char>(0x80 | (code >> shift & 0x3f)); };
  if (code < 0x80) {
    out[0] = static_cast<char>(code);
    return 1;
  }
  if (code < 0x800) {
    out[0] = static_cast<char>(0xc0 | code >> 6), out[1] = tail(0);
    return 2;
  }
  if (code < 0x10000) {
    out[0] = static_cast<char>(0xe0 | code >> 12), out[1] = tail(6), out[2] = tail(0);
    return 3;
  }
  out[0] = static_cast<char>(0xf0 | code >> 18), out[1] = tail(12), out[2] = tail(6), out[3] = tail(0);
  return 4;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    // U+FFFD itself is 3 bytes that begin with 0xef; damage never is.
    if (next_code_point(text, at) == kReplacement && text.substr(begin, at - begin) != "\xef\xbf\xbd") return false;
  }
  return true;
}

}  // namespace ddpsweep::worker

// A library to preload: a file system whose locks hang, or are refused. DDPSWEEP_LOCKS=hang|refuse. Only databases.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

bool is_database(int file) {
  std::array<char, 64> link = {};
  std::array<char, 4096> name = {};
  std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
  return ::readlink(link.data(), name.data(), name.size() - 1) > 0 && std::strstr(name.data(), ".db") != nullptr;
}

}  // namespace

extern "C" int fcntl64(int file, int command, ...) {
  va_list arguments;
  va_start(arguments, command);
  void* argument = va_arg(arguments, void*);
  va_end(arguments);
  if (const char* kind = std::getenv("DDPSWEEP_LOCKS"); kind && command == F_SETLK && is_database(file)) {
    while (std::strcmp(kind, "hang") == 0) ::pause();
    errno = ENOLCK;
    return -1;
  }
  static const auto real = reinterpret_cast<int (*)(int, int, ...)>(::dlsym(RTLD_NEXT, "fcntl64"));
  return real(file, command, argument);
}

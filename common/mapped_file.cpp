#include "common/mapped_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "common/errors.hpp"

namespace ddpsweep {

MappedFile::MappedFile(const std::filesystem::path& path) {
  const auto fail = [&](const char* what) {
    throw EnvironmentError(fmt::format("{}: {}: {}", path.string(), what, std::strerror(errno)));
  };
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) fail("cannot open");
  struct stat status {};
  void* data = nullptr;
  const bool sized = ::fstat(fd, &status) == 0;
  const bool folder = sized && S_ISDIR(status.st_mode);
  // mmap refuses a length of 0; an empty file is an empty span.
  if (sized && !folder && status.st_size > 0) {
    data = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_SHARED, fd, 0);
  }
  ::close(fd);
  if (folder) {
    errno = EISDIR;
    fail("cannot read");
  }
  if (!sized || data == MAP_FAILED) fail("cannot map");
  data_ = data;
  size_ = static_cast<std::size_t>(status.st_size);
}

MappedFile::~MappedFile() {
  if (data_ != nullptr) ::munmap(data_, size_);
}

}  // namespace ddpsweep

// How many times as long a test may take: more in a build with a sanitizer. cmake/Project.cmake says it to CTest.
#pragma once

namespace ddpsweep {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int kSlowness = 5;
#else
inline constexpr int kSlowness = 1;
#endif

}  // namespace ddpsweep

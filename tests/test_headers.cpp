// Carries the precompiled header of all tests; tests/CMakeLists.txt says what is in it.

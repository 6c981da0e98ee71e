/// The word lists of Quantities, compiled in and read in place.
#pragma once

const unsigned char *claimbench_vague_numbers(void);
unsigned long claimbench_vague_numbers_count(void);

const unsigned char *claimbench_number_bounds(void);
unsigned long claimbench_number_bounds_count(void);

const unsigned char *claimbench_units(void);
unsigned long claimbench_units_count(void);

const unsigned char *claimbench_currencies(void);
unsigned long claimbench_currencies_count(void);

const unsigned char *claimbench_labelled_numbers(void);
unsigned long claimbench_labelled_numbers_count(void);
const unsigned char *claimbench_governors(void);
unsigned long claimbench_governors_count(void);

#include "CPlatform.h"

#ifndef REJOINDER_COMMIT
#define REJOINDER_COMMIT ""
#endif

const char *rj_commit(void) { return REJOINDER_COMMIT; }

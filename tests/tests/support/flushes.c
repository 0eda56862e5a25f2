/* Writes one line for every call that makes the system write to the medium, and passes the call on.
 * Loaded before the C library (LD_PRELOAD); the list is the file that CURBLINE_FLUSHES names. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void note(const char *call, int fd) {
    const char *list = getenv("CURBLINE_FLUSHES");
    char link[64], path[512] = "", line[640];
    if (!list) return;
    if (fd >= 0) {
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        ssize_t length = readlink(link, path, sizeof path - 1);
        path[length > 0 ? length : 0] = 0;
    }
    const char *name = strrchr(path, '/');
    int length = snprintf(line, sizeof line, "%s:%s\n", call, name ? name + 1 : path);
    int out = open(list, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (out < 0 || write(out, line, (size_t)length) != length) abort();
    close(out);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int fd) { note("fsync", fd); return REAL(fsync)(fd); }
int fdatasync(int fd) { note("fdatasync", fd); return REAL(fdatasync)(fd); }
int syncfs(int fd) { note("syncfs", fd); return REAL(syncfs)(fd); }
void sync(void) { note("sync", -1); REAL(sync)(); }
int sync_file_range(int fd, off64_t from, off64_t length, unsigned flags) {
    note("sync_file_range", fd);
    return REAL(sync_file_range)(fd, from, length, flags);
}
int msync(void *at, size_t length, int flags) {
    if (flags & MS_SYNC) note("msync", -1);
    return REAL(msync)(at, length, flags);
}

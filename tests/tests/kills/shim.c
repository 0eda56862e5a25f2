/* Kills its process, as a loss of power would, at one of the calls by which a program changes a disk or speaks to a network.
 * Loaded before the C library (LD_PRELOAD). CURBLINE_KILL_AT is the number of the call, from 1, counted over all threads;
 * with CURBLINE_KILL_AFTER set the call is made first. CURBLINE_KILL_FOLDER is the folder whose files count. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long met;

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int is_in_folder(const char *path) {
    const char *folder = getenv("CURBLINE_KILL_FOLDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* Sockets count, and files of the folder; terminals, pipes and logs do not. */
static int counts(int fd) {
    struct stat seen;
    char link[64], path[4096];
    if (fstat(fd, &seen) != 0) return 0;
    if (S_ISSOCK(seen.st_mode)) return 1;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    return is_in_folder(path);
}

/* Whether this is the call to die at; the one before it is over by now, those after it never come. */
static int is_the_one(void) {
    const char *at = getenv("CURBLINE_KILL_AT");
    return at && atomic_fetch_add(&met, 1) + 1 == atol(at);
}

static int dies_after(void) { return getenv("CURBLINE_KILL_AFTER") != NULL; }

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WITH(condition, type, call)                  \
    int chosen = (condition) && is_the_one();        \
    if (chosen && !dies_after()) die();              \
    type result = (call);                            \
    if (chosen) die();                               \
    return result

ssize_t write(int fd, const void *from, size_t length) { WITH(counts(fd), ssize_t, REAL(write)(fd, from, length)); }
ssize_t pwrite(int fd, const void *from, size_t length, off_t at) {
    WITH(counts(fd), ssize_t, REAL(pwrite)(fd, from, length, at));
}
ssize_t pwrite64(int fd, const void *from, size_t length, off64_t at) {
    WITH(counts(fd), ssize_t, REAL(pwrite64)(fd, from, length, at));
}
ssize_t writev(int fd, const struct iovec *from, int count) { WITH(counts(fd), ssize_t, REAL(writev)(fd, from, count)); }
int fsync(int fd) { WITH(counts(fd), int, REAL(fsync)(fd)); }
int fdatasync(int fd) { WITH(counts(fd), int, REAL(fdatasync)(fd)); }
int ftruncate(int fd, off_t length) { WITH(counts(fd), int, REAL(ftruncate)(fd, length)); }
int ftruncate64(int fd, off64_t length) { WITH(counts(fd), int, REAL(ftruncate64)(fd, length)); }
int rename(const char *from, const char *to) { WITH(is_in_folder(to), int, REAL(rename)(from, to)); }
int unlink(const char *path) { WITH(is_in_folder(path), int, REAL(unlink)(path)); }
int mkdir(const char *path, mode_t mode) { WITH(is_in_folder(path), int, REAL(mkdir)(path, mode)); }
int connect(int fd, const struct sockaddr *to, socklen_t length) { WITH(counts(fd), int, REAL(connect)(fd, to, length)); }
ssize_t send(int fd, const void *from, size_t length, int flags) {
    WITH(counts(fd), ssize_t, REAL(send)(fd, from, length, flags));
}
ssize_t sendto(int fd, const void *from, size_t length, int flags, const struct sockaddr *to, socklen_t to_length) {
    WITH(counts(fd), ssize_t, REAL(sendto)(fd, from, length, flags, to, to_length));
}
ssize_t sendmsg(int fd, const struct msghdr *what, int flags) {
    WITH(counts(fd), ssize_t, REAL(sendmsg)(fd, what, flags));
}

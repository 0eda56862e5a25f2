# Sourced by the foreign test scripts: where cargo builds, and how a foreign source is made from the built library.
# Knows cargo and the generator; nothing of Python, Kotlin or Swift beyond the generator's names for them.
# shellcheck shell=bash

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# Absolute, because the foreign build tools run in other folders.
target_dir=$(mkdir -p "${CARGO_TARGET_DIR:-$checkout/target}" && cd "${CARGO_TARGET_DIR:-$checkout/target}" && pwd -P)
export CARGO_TARGET_DIR=$target_dir
profile_dir=$target_dir/debug

case $(uname -s) in
Darwin) library=$profile_dir/libcurbline.dylib ;;
*) library=$profile_dir/libcurbline.so ;;
esac

# Packages have photos by libjpeg-turbo. What compiles it is set up here, or the script ends with a line that says what is
# missing; who means to do without says so with CURBLINE_TURBO=without.
features=http
case ${CURBLINE_TURBO:-with} in
with)
    if ! "$checkout/tests/setup/turbo"; then
        echo "without libjpeg-turbo: CURBLINE_TURBO=without $0" >&2
        exit 1
    fi
    features=http,turbo
    ;;
without) ;;
*)
    echo "CURBLINE_TURBO is '$CURBLINE_TURBO'; there are with and without" >&2
    exit 2
    ;;
esac

# The library, and the generator with the city that the stories talk to. Two calls: the first is what the Python build
# tool asks cargo for as well, the second what it runs the generator by, so that nothing is compiled a third time.
build() {
    (cd "$checkout" && cargo build -q -p curbline --lib --features "$features" &&
        cargo build -q --bin uniffi-bindgen --bin curbline-city)
    export CURBLINE_CITY=$profile_dir/curbline-city
}

# The version of the crate, which is the version of every foreign package.
version() { (cd "$checkout" && cargo pkgid -p curbline) | sed 's/.*[#@]//'; }

# generate LANGUAGE FOLDER: writes the language's sources into an emptied FOLDER.
generate() {
    rm -rf "$2"
    mkdir -p "$2"
    # In the checkout, because the generator asks cargo where the crates live.
    (cd "$checkout" && "$profile_dir/uniffi-bindgen" generate --no-format --language "$1" \
        --config bindings/uniffi.toml --out-dir "$2" "$library" >/dev/null)
}

# renew FROM TO: moves FROM to TO, leaving TO's unchanged files as old as they are, so that nothing compiles in vain.
renew() {
    mkdir -p "$(dirname "$2")"
    if ! diff -rq "$1" "$2" >/dev/null 2>&1; then
        rm -rf "$2"
        cp -R "$1" "$2"
    fi
    rm -rf "$1"
}

//! The number by which the room of a message is looked up. The build and the running library count alike, so this file belongs to both and
//! must know nothing of either.

/// 32 bits of a message's id (FNV-1a). The build sees to it that no two of ours are the same.
pub const fn number_of(key: &str) -> u32 {
    let bytes = key.as_bytes();
    let mut number = 0x811C_9DC5_u32;
    let mut left = bytes;
    while let [first, rest @ ..] = left {
        number = (number ^ *first as u32).wrapping_mul(0x0100_0193);
        left = rest;
    }
    number
}

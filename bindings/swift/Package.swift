// swift-tools-version: 5.10
// Curbline for Swift: the generated sources over the library that cargo built.
//
// `./test` beside this file fills the two `Generated` folders and says where the library is
// (`-Xlinker -L...`). An app package links an XCFramework in place of the `CurblineFFI` target.

import PackageDescription

let package = Package(
    name: "Curbline",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "Curbline", targets: ["Curbline"])
    ],
    targets: [
        // The C declarations of the library, as one clang module.
        .systemLibrary(name: "CurblineFFI"),
        .target(name: "Curbline", dependencies: ["CurblineFFI"]),
        .testTarget(name: "CurblineTests", dependencies: ["Curbline"]),
    ]
)

"""Holds answers of ours against shapely (GEOS), point by point.

compare.py FOLDER: the folder has points.bin (pairs of longitude and latitude, 64-bit floats) and for each file of areas
NAME a pair of files: NAME.json (its GeoJSON, label property, the labels in our order, and how many of the points, the first
ones, lie anywhere and not beside borders) and NAME.bin (pairs of 32-bit
numbers, a point and a label that holds it). Ends with 1 and says why where the answers differ.

Our areas are rounded to 1e-7 degrees. Shapely gets the same rounded ones, and there every answer has to be the same unless
the point is within 1e-9 degrees of a border. It also gets them as they are in the file; there an answer may differ
where rounding moved a border over the point, which is within 1e-7 degrees of it.
"""

import json
import sys
from pathlib import Path

import numpy
import shapely
from shapely.geometry import shape

STEPS = 1e7
EXACT = 1e-9
ROUNDED = 1e-7


def rounded(areas):
    return shapely.transform(areas, lambda positions: numpy.round(positions * STEPS) / STEPS)


def held(areas, longitudes, latitudes):
    """Pairs of a point and an area that holds it, its border included."""
    shapely.prepare(areas)
    tree = shapely.STRtree(areas)
    points, candidates = tree.query(shapely.points(longitudes, latitudes))
    inside = shapely.intersects_xy(areas[candidates], longitudes[points], latitudes[points])
    return points[inside], candidates[inside]


def differing(ours, areas, labels, longitudes, latitudes):
    """The points for which a label is ours or theirs alone, each with its distance to that label's border in degrees."""
    points, indices = held(areas, longitudes, latitudes)
    theirs = {(int(point), int(labels[index])) for point, index in zip(points, indices)}
    borders = shapely.boundary(areas)
    found = []
    for point, label in sorted(ours ^ theirs):
        here = shapely.Point(longitudes[point], latitudes[point])
        found.append((point, min(shapely.distance(borders[labels == label], here))))
    return len(theirs), found


def main(folder):
    longitudes, latitudes = numpy.fromfile(folder / "points.bin", dtype="<f8").reshape(-1, 2).T
    wrong = 0
    for description in sorted(folder.glob("*.json")):
        told = json.loads(description.read_text())
        features = json.loads(Path(told["file"]).read_text())["features"]
        areas = numpy.array([shape(feature["geometry"]) for feature in features])
        names = [str(feature["properties"][told["label"]]) if told["label"] else "" for feature in features]
        labels = numpy.array([told["labels"].index(name) for name in names])
        pairs = numpy.fromfile(description.with_suffix(".bin"), dtype="<u4").reshape(-1, 2)
        ours = {(int(point), int(label)) for point, label in pairs}
        count, exact = differing(ours, rounded(areas), labels, longitudes, latitudes)
        _, loose = differing(ours, areas, labels, longitudes, latitudes)
        too_far = [far for _, far in exact if far > EXACT] + [far for _, far in loose if far > ROUNDED]
        wrong += len(too_far)
        anywhere = [len([point for point, _ in found if point < told["anywhere"]]) for found in (exact, loose)]
        print(
            f"{description.stem}: {len(longitudes)} points, {count} held; differing on rounded borders {len(exact)}, "
            f"farthest {max([far for _, far in exact], default=0):.1e} degrees; on the file's own {len(loose)}, "
            f"farthest {max([far for _, far in loose], default=0):.1e}; {len(too_far)} too far; "
            f"of the {told['anywhere']} anywhere {anywhere[0]} and {anywhere[1]} differ"
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    print(f"shapely {shapely.__version__}, GEOS {shapely.geos_version_string}")
    sys.exit(main(Path(sys.argv[1])))

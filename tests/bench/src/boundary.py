# Areas by GEOS. Arguments: a file for the points, their number, files of GeoJSON. Each line on stdin is one round; told
# are seconds and how many areas hold a point. Trees are built and areas prepared before.
import json, sys, time

try:
    import numpy, shapely
    from shapely.geometry import shape
except ImportError:
    print("missing")
    sys.exit()

target, count, *files = sys.argv[1:]
areas = numpy.array([shape(feature["geometry"]) for file in files for feature in json.load(open(file))["features"]])
west, south, east, north = shapely.total_bounds(areas)
dice = numpy.random.default_rng(311)
x, y = dice.uniform(west, east, int(count)), dice.uniform(south, north, int(count))
numpy.column_stack([x, y]).astype("<f8").tofile(target)
points = shapely.points(x, y)
shapely.prepare(areas)
tree = shapely.STRtree(areas)
print("ready", f"shapely {shapely.__version__}, GEOS {shapely.geos_version_string}", flush=True)
for line in sys.stdin:
    began = time.perf_counter()
    if line.strip() == "query":
        held = tree.query(points, predicate="intersects").shape[1]
    else:
        which, area = tree.query(points)
        held = int(shapely.intersects_xy(areas[area], x[which], y[which]).sum())
    print(time.perf_counter() - began, held, flush=True)

"""SSIM (Wang et al. 2004) of the luma of small JPEGs against their photo: decoded in full, Lanczos3, not compressed.

ssim.py PHOTO SMALL...   prints one figure for each
"""
import sys

import numpy
from PIL import Image, ImageOps
from scipy.ndimage import gaussian_filter


def luma(picture):
    return numpy.asarray(picture.convert("L"), dtype=numpy.float64)


def ssim(left, right):
    blur = lambda values: gaussian_filter(values, 1.5, truncate=3.5)
    mean_left, mean_right = blur(left), blur(right)
    variance_left = blur(left * left) - mean_left**2
    variance_right = blur(right * right) - mean_right**2
    covariance = blur(left * right) - mean_left * mean_right
    small, smaller = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    above = (2 * mean_left * mean_right + small) * (2 * covariance + smaller)
    below = (mean_left**2 + mean_right**2 + small) * (variance_left + variance_right + smaller)
    return (above / below).mean()


photo = ImageOps.exif_transpose(Image.open(sys.argv[1]).convert("RGB"))
figures = []
for name in sys.argv[2:]:
    small = Image.open(name)
    reference = photo.resize(small.size, Image.Resampling.LANCZOS)
    figures.append(f"{ssim(luma(reference), luma(small)):.6f}")
print(*figures)

"""Windows of a raster and the grid of tiles that covers it."""

from dataclasses import dataclass

#: Pixels along a tile's side; a multiple of the block sizes that are common in files.
DEFAULT_TILE_SIZE = 512


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: offset of its upper left pixel and its size, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def pixels(self):
        """Number of pixels in the window."""
        return self.width * self.height

    def around(self, margin):
        """Return the window with a halo of `margin` pixels, which may lead beyond the raster."""
        return Window(self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin)

    def grown(self, margin, width, height):
        """Return the window with a halo of `margin` pixels, cut at a raster of `width` x `height`."""
        left, top = max(self.x - margin, 0), max(self.y - margin, 0)
        right = min(self.x + self.width + margin, width)
        bottom = min(self.y + self.height + margin, height)
        return Window(left, top, right - left, bottom - top)

    def within(self, outer):
        """Return the slices (rows, columns) of this window in an array of a larger window around it."""
        top, left = self.y - outer.y, self.x - outer.x
        return slice(top, top + self.height), slice(left, left + self.width)


def tile_windows(width, height, size=DEFAULT_TILE_SIZE):
    """Return the windows that cover a raster without overlap, row by row.

    What is left over at the right and lower edge is a tile of its own, unless it is less than a quarter of
    one: then the last tile is larger by that.

    Parameters
    ----------
    width, height : int
        Size of the raster in pixels.
    size : int
        Pixels along a tile's side.

    Returns
    -------
    list of Window
    """
    columns, rows = _parts(width, size), _parts(height, size)
    return [Window(x, y, across, down) for y, down in rows for x, across in columns]


def _parts(length, size):
    """Return where the parts of a side of the raster begin, and how long they are."""
    starts = list(range(0, length, size))
    if len(starts) > 1 and 4 * (length - starts[-1]) < size:
        starts.pop()
    return [(start, stop - start) for start, stop in zip(starts, [*starts[1:], length])]


def tile_window(width, height, size, row, column):
    """Return the window of one tile of a grid in which none is larger than `size`, by its place in it."""
    x, y = column * size, row * size
    return Window(x, y, min(size, width - x), min(size, height - y))

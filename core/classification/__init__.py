"""From values to classes: k-means, the number of clusters, thresholds."""

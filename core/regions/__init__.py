"""From labels to regions: connected, numbered, their table and graph, small ones merged, measured."""

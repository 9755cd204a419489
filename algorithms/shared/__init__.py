"""What the algorithms share: parameters, their values, destinations, outputs and styles."""

"""What a run tells: pages, plots and pictures."""

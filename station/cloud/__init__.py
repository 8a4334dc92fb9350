"""The maker's cloud, reached over HTTPS from a worker thread."""

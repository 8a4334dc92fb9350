"""What a technician meets beside a unit: the air, rounds without internet, firmware, findings."""

"""The command line speaks the language that QGIS is set to."""

import os
import subprocess


def test_qgis_process_speaks_german_where_qgis_does(qgis_process, project_root, tmp_path):
    environment = {**os.environ, "LANDCOVER_PROFILE": str(tmp_path)}

    def told(*arguments):
        command = [project_root / "tools" / "qgis_process.sh", *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        return done.stdout

    assert "Scaling of bands" in told("help", "landcover:kmeans")
    (settings,) = tmp_path.rglob("profiles/default/QGIS/QGIS*.ini")
    with open(settings, "a", encoding="utf-8") as file:
        file.write("\n[locale]\noverrideFlag=true\nuserLocale=de\n")
    german = told("help", "landcover:kmeans")
    assert "K-Means-Klassifikation (landcover:kmeans)" in german
    assert "SCALING: Skalierung der Kanäle" in german and "standard" in german

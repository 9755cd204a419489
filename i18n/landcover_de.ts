<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>LandCover</name>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>'{}' gives no feature</source>
      <translation>„{}“ liefert kein Objekt</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>'{}' in the OSGeo4W Shell</source>
      <translation>'{}' in der OSGeo4W-Shell</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>'{}' is a vector layer</source>
      <translation>„{}“ ist ein Vektorlayer</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>'{}', {} of them</source>
      <translation>„{}“, {} davon</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/forms.py" />
      <source>(not labelled yet)</source>
      <translation>(noch nicht beschriftet)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>1 class</source>
      <translation>1 Klasse</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>2 clusters show only the strongest contrast, often dark against bright; the elbow of the inertia, {}, shows more kinds of ground.</source>
      <translation>2 Cluster zeigen nur den stärksten Kontrast, oft Dunkel gegen Hell; der Ellenbogen der Trägheit, {}, zeigt mehr Arten von Boden.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/command_line.py" />
      <source>&lt;file with the chosen features of {}&gt;</source>
      <translation>&lt;Datei mit den gewählten Objekten von {}&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/command_line.py" />
      <source>&lt;file with the features of {}&gt;</source>
      <translation>&lt;Datei mit den Objekten von {}&gt;</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>A class has no name</source>
      <translation>Eine Klasse hat keinen Namen</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>A colour is not of the form #rrggbb</source>
      <translation>Eine Farbe hat nicht die Form #rrggbb</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>A file cannot be read</source>
      <translation>Eine Datei kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>A file cannot be replaced</source>
      <translation>Eine Datei kann nicht ersetzt werden</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>A file cannot be written</source>
      <translation>Eine Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>A file of the virtual raster does not exist</source>
      <translation>Eine Datei des virtuellen Rasters existiert nicht</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A name has two colours</source>
      <translation>Ein Name hat zwei Farben</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A range of values ends before it begins</source>
      <translation>Ein Wertebereich endet, bevor er beginnt</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A row names no value</source>
      <translation>Eine Zeile nennt keinen Wert</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>A row of the table of classes needs {}</source>
      <translation>Eine Zeile der Klassentabelle braucht {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>A table can be added to a GeoPackage only</source>
      <translation>Eine Tabelle lässt sich nur einem GeoPackage hinzufügen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>A table in a GeoPackage cannot begin with a special character</source>
      <translation>Eine Tabelle in einem GeoPackage kann nicht mit einem Sonderzeichen beginnen</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster has another version of {}, which may give another map</source>
      <translation>Ein Worker des Clusters hat eine andere Version von {}, was eine andere Karte ergeben kann</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster has got another version of the plugin in the meantime</source>
      <translation>Ein Worker des Clusters hat inzwischen eine andere Version der Erweiterung erhalten</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster lacks {}</source>
      <translation>Einem Worker des Clusters fehlt {}</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>AFTER lies on another grid: it was warped to the pixels of BEFORE by nearest neighbour, so each pixel is compared with the class at its centre. That alone moves boundaries by up to half a pixel of AFTER.</source>
      <translation>AFTER liegt auf einem anderen Gitter: Es wurde nach dem nächsten Nachbarn auf die Pixel von BEFORE umgerechnet, jedes Pixel wird also mit der Klasse an seinem Mittelpunkt verglichen. Das allein verschiebt Grenzen um bis zu einem halben Pixel von AFTER.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>AFTER lies on the pixels of BEFORE.</source>
      <translation>AFTER liegt auf den Pixeln von BEFORE.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>AVHRR and MODIS, coarse pixels</source>
      <translation>AVHRR und MODIS, grobe Pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Accuracy assessment</source>
      <translation>Genauigkeitsbewertung</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Accuracy of held-out samples</source>
      <translation>Genauigkeit der zurückgehaltenen Stichproben</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Add samples of another class, or make the segments smaller.</source>
      <translation>Stichproben einer anderen Klasse hinzufügen oder die Segmente kleiner machen.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Add samples of another class.</source>
      <translation>Stichproben einer anderen Klasse hinzufügen.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Add samples, or make the segments smaller.</source>
      <translation>Stichproben hinzufügen oder die Segmente verkleinern.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Aerial and drone photographs</source>
      <translation>Luft- und Drohnenbilder</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>All classes would be merged into one</source>
      <translation>Alle Klassen würden zu einer zusammengefasst</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>All labelled segments lie in one place (one polygon, or near to each other), so cross-validation cannot tell how right the map is.</source>
      <translation>Alle beschrifteten Segmente liegen an einem Ort (in einem Polygon oder nahe beieinander), die Kreuzvalidierung kann also nicht sagen, wie richtig die Karte ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>All pixels got one class, {}. Is the image of the kind that the model was made from?</source>
      <translation>Alle Pixel erhielten eine einzige Klasse, {}. Ist das Bild von der Art, aus der das Modell entstand?</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>All pixels together look like one class with noise: there may be nothing to tell apart.</source>
      <translation>Alle Pixel zusammen sehen aus wie eine Klasse mit Rauschen: Vielleicht gibt es nichts zu unterscheiden.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>All samples of a class lie in one place, so cross-validation, which holds out whole places, counts all of them as wrong: {}. Sample these classes elsewhere too.</source>
      <translation>Alle Stichproben einer Klasse liegen an einem Ort, also zählt die Kreuzvalidierung, die ganze Orte zurückhält, sie alle als falsch: {}. Von diesen Klassen auch anderswo Stichproben nehmen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Allocation</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>An image of one band has no indices</source>
      <translation>Ein Bild mit einem Kanal hat keine Indizes</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Another run has written the output in the meantime</source>
      <translation>Ein anderer Lauf hat die Ausgabe inzwischen geschrieben</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Another user of this cluster has another version: agree on one, then run again.</source>
      <translation>Ein anderer Benutzer dieses Clusters hat eine andere Version: auf eine einigen, dann erneut ausführen.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Apply k-means model</source>
      <translation>K-Means-Modell anwenden</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Apply sample model</source>
      <translation>Stichprobenmodell anwenden</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Area, perimeter, compactness, elongation</source>
      <translation>Fläche, Umfang, Kompaktheit, Längung</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Ask for fewer points, or merge this class into another one.</source>
      <translation>Weniger Punkte verlangen oder diese Klasse mit einer anderen zusammenfassen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>BANDS takes band numbers</source>
      <translation>BANDS erwartet Kanalnummern</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>BEFORE and AFTER are the same file, so nothing can have changed.</source>
      <translation>BEFORE und AFTER sind dieselbe Datei, also kann sich nichts verändert haben.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>BEFORE and AFTER have no name in common ({}; {}), so classes of the same value were taken for the same.</source>
      <translation>BEFORE und AFTER haben keinen Namen gemeinsam ({}; {}), also gelten Klassen mit demselben Wert als dieselben.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>BEFORE has {}; AFTER has {}</source>
      <translation>BEFORE hat {}; AFTER hat {}</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Band</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Band number out of range</source>
      <translation>Die Kanalnummer liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Band of the values</source>
      <translation>Kanal der Werte</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>Band {} is called {}, in the model {}.</source>
      <translation>Kanal {} heißt {}, im Modell {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Bands (none = all)</source>
      <translation>Kanäle (keine = alle)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands of the index: {}.</source>
      <translation>Kanäle des Index: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands that are measured: {}.</source>
      <translation>Gemessene Kanäle: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands: {}.</source>
      <translation>Kanäle: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Between regions</source>
      <translation>Zwischen Regionen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Between segments of one class</source>
      <translation>Zwischen Segmenten einer Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>Blue band (none = found by name)</source>
      <translation>Blauer Kanal (keiner = nach Namen)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Border of the image</source>
      <translation>Bildrand</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Border to no data</source>
      <translation>Grenze zu fehlenden Daten</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>Brightness</source>
      <translation>Helligkeit</translation>
    </message>
    <message>
      <location filename="../core/raster/overviews.py" />
      <source>Building overviews</source>
      <translation>Übersichten werden erzeugt</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By largest overlap of each class of the map</source>
      <translation>Nach größter Überlappung jeder Klasse der Karte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By largest overlap, each reference class once</source>
      <translation>Nach größter Überlappung, jede Referenzklasse einmal</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By name where there are names, else by largest overlap</source>
      <translation>Nach Namen, wo es sie gibt, sonst nach größter Überlappung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By the table of classes</source>
      <translation>Nach der Klassentabelle</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>CLASSES and {}</source>
      <translation>CLASSES und {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is below two points for each class</source>
      <translation>COUNT liegt unter zwei Punkten je Klasse</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is out of range</source>
      <translation>COUNT liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is too small for LEAST points in each class</source>
      <translation>COUNT ist zu klein für LEAST Punkte in jeder Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/base.py" />
      <source>Cancelled. Files that were there before are unchanged.</source>
      <translation>Abgebrochen. Dateien, die vorher da waren, sind unverändert.</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changed pixels</source>
      <translation>Veränderte Pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changed regions</source>
      <translation>Veränderte Regionen</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changes</source>
      <translation>Veränderungen</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>Check its nodata value, or choose another raster.</source>
      <translation>Seinen Nodata-Wert prüfen oder ein anderes Raster wählen.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Check its nodata value, or choose another reference.</source>
      <translation>Ihren Nodata-Wert prüfen oder eine andere Referenz wählen.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Check the nodata value of the image, or choose other bands.</source>
      <translation>Den Nodata-Wert des Bildes prüfen, oder andere Kanäle wählen.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Check the nodata value of the layer, or choose other bands.</source>
      <translation>Den Nodata-Wert des Layers prüfen, oder andere Kanäle wählen.</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>Check the nodata values, or choose maps of the same place.</source>
      <translation>Die Nodata-Werte prüfen oder Karten desselben Ortes wählen.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Check the nodata values.</source>
      <translation>Die Nodata-Werte prüfen.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose 1 to {}.</source>
      <translation>1 bis {} wählen.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose 2 or more.</source>
      <translation>2 oder mehr wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Choose POLYGONS or LINES.</source>
      <translation>POLYGONS oder LINES wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Choose POLYGONS, TABLE or OUTPUT.</source>
      <translation>POLYGONS, TABLE oder OUTPUT wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Choose TABLE, POLYGONS or REPORT.</source>
      <translation>TABLE, POLYGONS oder REPORT wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose a .gpkg file or a new file.</source>
      <translation>Eine .gpkg-Datei oder eine neue Datei wählen.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Choose a MINIMUM up to MAXIMUM.</source>
      <translation>MINIMUM höchstens so groß wie MAXIMUM wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Choose a class raster, which 'K-means classification' makes of it.</source>
      <translation>Ein Klassenraster wählen, das „K-Means-Klassifikation“ daraus erzeugt.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>Choose a class raster; 'Classify segments' makes one of segments.</source>
      <translation>Ein Klassenraster wählen; „Segmente klassifizieren“ erzeugt eines aus Segmenten.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Choose a field of whole numbers or names.</source>
      <translation>Ein Feld mit ganzen Zahlen oder Namen wählen.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Choose a file that 'Classify by samples' wrote as its model.</source>
      <translation>Eine Datei wählen, die „Nach Stichproben klassifizieren“ als Modell geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>Choose a file that 'K-means classification' wrote as its model.</source>
      <translation>Eine Datei wählen, die „K-Means-Klassifikation“ als Modell geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Choose a file that this plugin wrote.</source>
      <translation>Eine Datei wählen, die diese Erweiterung geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose a folder that has room and can be written to.</source>
      <translation>Einen Ordner wählen, der Platz hat und beschrieben werden kann.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose a layer of polygons.</source>
      <translation>Einen Polygonlayer wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose a name that begins with a letter or a digit.</source>
      <translation>Einen Namen wählen, der mit einem Buchstaben oder einer Ziffer beginnt.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose a raster file such as a GeoTIFF.</source>
      <translation>Eine Rasterdatei wählen, etwa ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose a raster layer.</source>
      <translation>Einen Rasterlayer wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Choose a raster of classes, such as 'K-means classification' makes of it.</source>
      <translation>Ein Klassenraster wählen, wie es „K-Means-Klassifikation“ erzeugt.</translation>
    </message>
    <message>
      <location filename="../core/raster/class_values.py" />
      <source>Choose a raster of classes.</source>
      <translation>Ein Klassenraster wählen.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>Choose a table that this algorithm wrote as TABLE, saved as CSV.</source>
      <translation>Eine Tabelle wählen, die dieser Algorithmus als TABLE geschrieben hat, als CSV gespeichert.</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Choose a {} of the same place.</source>
      <translation>„{}“ vom selben Ort wählen.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>Choose an image of the same sensor in the same units, or make a model of this one.</source>
      <translation>Ein Bild desselben Sensors in denselben Einheiten wählen, oder ein Modell aus diesem Bild erzeugen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose an image with more bands.</source>
      <translation>Ein Bild mit mehr Kanälen wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>Choose an image with the same bands as the one that the model was made from.</source>
      <translation>Ein Bild mit denselben Kanälen wählen wie das, aus dem das Modell entstand.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Choose another FIELD, or label the samples first.</source>
      <translation>Ein anderes Feld (FIELD) wählen, oder die Stichproben zuerst beschriften.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Choose another FIELD, or match clusters by MATCH majority.</source>
      <translation>Ein anderes Feld (FIELD) wählen oder Cluster mit MATCH majority zuordnen.</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Choose another band for one of them.</source>
      <translation>Für einen von ihnen einen anderen Kanal wählen.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose another destination.</source>
      <translation>Ein anderes Ziel wählen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Choose another field.</source>
      <translation>Ein anderes Feld wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose another file for one of them.</source>
      <translation>Für eine der beiden eine andere Datei wählen.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose another file for the output.</source>
      <translation>Eine andere Datei für die Ausgabe wählen.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose another image.</source>
      <translation>Ein anderes Bild wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose another layer, or check its filter and selection.</source>
      <translation>Einen anderen Layer wählen oder dessen Filter und Auswahl prüfen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Choose another layer.</source>
      <translation>Einen anderen Layer wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose another name.</source>
      <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose at most {} cluster{}.</source>
      <translation>Höchstens {0} Cluster wählen.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose at most {}, or the method kmeans.</source>
      <translation>Höchstens {} wählen, oder das Verfahren kmeans.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose bands from 1 to {}.</source>
      <translation>Kanäle von 1 bis {} wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Choose classes or segments, which 'K-means classification' and 'Segment image' make of it. If these are classes, set MIN_AREA.</source>
      <translation>Klassen oder Segmente wählen, die „K-Means-Klassifikation“ und „Bild segmentieren“ daraus erzeugen. Wenn dies Klassen sind, MIN_AREA setzen.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Choose classes, such as 'K-means classification' makes of it, or give the layer a palette.</source>
      <translation>Klassen wählen, wie sie „K-Means-Klassifikation“ erzeugt, oder dem Layer eine Palette geben.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Choose fewer BANDS or FEATURES, or leave MODEL empty.</source>
      <translation>Weniger BANDS oder FEATURES wählen oder MODEL leer lassen.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose fewer classes, or smaller segments.</source>
      <translation>Weniger Klassen oder kleinere Segmente wählen.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose fewer classes, or the method kmeans.</source>
      <translation>Weniger Klassen wählen, oder das Verfahren kmeans.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose one of at most {} MB.</source>
      <translation>Eine von höchstens {} MB wählen.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose one of its sub-datasets as the input.</source>
      <translation>Einen der Unterdatensätze als Eingabe wählen.</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>Choose one of them, such as {}.</source>
      <translation>Eines davon wählen, etwa {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Choose other bands or values.</source>
      <translation>Andere Kanäle oder Werte wählen.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Choose other groups of features.</source>
      <translation>Andere Gruppen von Merkmalen wählen.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose other zones, or check the nodata value of the map.</source>
      <translation>Andere Zonen wählen, oder den Nodata-Wert der Karte prüfen.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose other zones.</source>
      <translation>Andere Zonen wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Choose points or polygons.</source>
      <translation>Punkte oder Polygone wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose polygons.</source>
      <translation>Polygone wählen.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Choose samples of the same place, and check that their CRS is the right one.</source>
      <translation>Stichproben desselben Ortes wählen, und prüfen, ob ihr KBS das richtige ist.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Choose segments of the place where the samples are.</source>
      <translation>Segmente des Ortes wählen, an dem die Stichproben liegen.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Choose some of {}.</source>
      <translation>Einige wählen aus: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Choose the MODEL that the raster was made with, or leave NEW_MODEL empty.</source>
      <translation>Das Modell (MODEL) wählen, mit dem das Raster erzeugt wurde, oder NEW_MODEL leer lassen.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Choose the model that the raster was made with.</source>
      <translation>Das Modell wählen, mit dem das Raster erzeugt wurde.</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>Choose the output of 'Segment image', or convert it to an integer type.</source>
      <translation>Die Ausgabe von „Bild segmentieren“ wählen, oder in einen ganzzahligen Typ umwandeln.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose the three bands in this order, or another scaling.</source>
      <translation>Die drei Kanäle in dieser Reihenfolge wählen, oder eine andere Skalierung.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose zones of the same place, and check the CRS of both.</source>
      <translation>Zonen desselben Ortes wählen, und das KBS beider prüfen.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Class areas by zone</source>
      <translation>Klassenflächen je Zone</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Class raster</source>
      <translation>Klassenraster</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classes after</source>
      <translation>Klassen nachher</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Classes are numbered from 1, since a class raster holds values from 1 to {}.</source>
      <translation>Die Klassen werden ab 1 nummeriert, denn ein Klassenraster enthält Werte von 1 bis {}.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Classes are the same where their names are.</source>
      <translation>Klassen sind dieselben, wo ihre Namen es sind.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Classes are the same where their values are, since no name is in both maps.</source>
      <translation>Klassen sind dieselben, wo ihre Werte es sind, denn kein Name steht in beiden Karten.</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classes before</source>
      <translation>Klassen vorher</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Classes found</source>
      <translation>Gefundene Klassen</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their names are: {}.</source>
      <translation>Klassen von Karte und Referenz sind dieselben, wo ihre Namen es sind: {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their values are.</source>
      <translation>Klassen von Karte und Referenz sind dieselben, wo ihre Werte es sind.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their values are: the map has no names, and the values coincide. Where they number clusters, use MATCH majority.</source>
      <translation>Klassen von Karte und Referenz sind dieselben, wo ihre Werte es sind: Die Karte hat keine Namen, und die Werte stimmen überein. Wo sie Cluster nummerieren, MATCH majority verwenden.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_widget.py" />
      <source>Classes of the chosen raster</source>
      <translation>Klassen des gewählten Rasters</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Classes or segments</source>
      <translation>Klassen oder Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Classification</source>
      <translation>Klassifikation</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Classified raster</source>
      <translation>Klassifiziertes Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/help/applykmeans.json" />
      <source>Classifies an image with the classes that were found in another one.</source>
      <translation>Klassifiziert ein Bild mit den Klassen, die in einem anderen gefunden wurden.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/applysamples.json" />
      <source>Classifies an image with what was learnt from samples in another one.</source>
      <translation>Klassifiziert ein Bild mit dem, was aus Stichproben in einem anderen gelernt wurde.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classifysegments.json" />
      <source>Classifies segments by the mean of a raster on them, by given or found thresholds.</source>
      <translation>Klassifiziert Segmente nach dem Mittelwert eines Rasters auf ihnen, mit vorgegebenen oder gefundenen Schwellenwerten.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classifysamples.json" />
      <source>Classifies the segments of an image by a few that you labelled, and says how sure it is.</source>
      <translation>Klassifiziert die Segmente eines Bildes nach wenigen, die Sie beschriftet haben, und sagt, wie sicher das ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Classify by samples</source>
      <translation>Nach Stichproben klassifizieren</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Classify segments</source>
      <translation>Segmente klassifizieren</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classify the images of both dates first, with the same model or the same samples.</source>
      <translation>Zuerst die Bilder beider Zeitpunkte klassifizieren, mit demselben Modell oder denselben Stichproben.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Classifying {} segments</source>
      <translation>{} Segmente werden klassifiziert</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_run.py" />
      <source>Classifying {} segments by {} labelled ones</source>
      <translation>{} Segmente werden nach {} beschrifteten klassifiziert</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Cloud optimized rasters</source>
      <translation>Cloudoptimierte Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Colour of the class</source>
      <translation>Farbe der Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Colours as the eye sees them (red, green, blue)</source>
      <translation>Farben, wie das Auge sie sieht (Rot, Grün, Blau)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Colours of land cover that fit each class</source>
      <translation>Zur Klasse passende Farben der Landbedeckung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Compactness (slic and watershed only)</source>
      <translation>Kompaktheit (nur SLIC und Watershed)</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Compare two maps</source>
      <translation>Zwei Karten vergleichen</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Compared pixels</source>
      <translation>Verglichene Pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Compared pixels or points</source>
      <translation>Verglichene Pixel oder Punkte</translation>
    </message>
    <message>
      <location filename="../algorithms/help/change.json" />
      <source>Compares two class maps of one place: what became of what, in hectares, with gains, losses and swap of every class.</source>
      <translation>Vergleicht zwei Klassenkarten eines Ortes: was aus was wurde, in Hektar, mit Gewinn, Verlust und Tausch jeder Klasse.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Complex numbers cannot be classified</source>
      <translation>Komplexe Zahlen können nicht klassifiziert werden</translation>
    </message>
    <message>
      <location filename="../algorithms/help/spectralindex.json" />
      <source>Computes a vegetation or water index from the bands of an image.</source>
      <translation>Berechnet einen Vegetations- oder Wasserindex aus den Kanälen eines Bildes.</translation>
    </message>
    <message>
      <location filename="../tests/support/template/help.json" />
      <source>Computes the mean of the bands of an image.</source>
      <translation>Berechnet den Mittelwert der Kanäle eines Bildes.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Contrast to the neighbours along the border</source>
      <translation>Kontrast zu den Nachbarn entlang der Grenze</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Convert it with 'PCT to RGB' first.</source>
      <translation>Zuerst mit „PCT nach RGB“ umwandeln.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Convert the image to its amplitude first.</source>
      <translation>Das Bild zuerst in seine Amplitude umwandeln.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Correct the row or leave it out.</source>
      <translation>Die Zeile berichtigen oder weglassen.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Create it or choose another destination.</source>
      <translation>Ihn anlegen oder ein anderes Ziel wählen.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>DISTANCE {} leaves {} of {} points of the class with the value {} without one</source>
      <translation>DISTANCE {} lässt {} von {} Punkten der Klasse mit dem Wert {} ohne Platz</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Dask is {} here: install the same version there.</source>
      <translation>Dask hat hier die Version {}: dort dieselbe installieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dask scheduler (address; empty = this machine)</source>
      <translation>Dask-Scheduler (Adresse; leer = dieser Rechner)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Deviation, minimum and maximum of every band</source>
      <translation>Abweichung, Minimum und Maximum jedes Kanals</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Distinct colours without a meaning</source>
      <translation>Gut unterscheidbare Farben ohne Bedeutung</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segment.json" />
      <source>Divides an image into segments of neighbouring, similar pixels and outlines them.</source>
      <translation>Teilt ein Bild in Segmente aus benachbarten, ähnlichen Pixeln und umreißt sie.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Drawing {} points; expected standard error of overall accuracy: {}.</source>
      <translation>{} Punkte werden gezogen; erwarteter Standardfehler der Gesamtgenauigkeit: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/samplepoints.json" />
      <source>Draws a stratified random sample of points on a class raster, ready to be labelled by hand.</source>
      <translation>Zieht eine geschichtete Zufallsstichprobe von Punkten auf einem Klassenraster, bereit zum Beschriften von Hand.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/boundaries.json" />
      <source>Draws the regions of a class or segment raster as polygons and lines that fit together, simplified and smoothed without gaps.</source>
      <translation>Zieht die Regionen eines Klassen- oder Segmentrasters als Polygone und Linien, die zusammenpassen, vereinfacht und lückenlos geglättet.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>EVI2: dense vegetation, from red and near infrared</source>
      <translation>EVI2: dichte Vegetation, aus Rot und nahem Infrarot</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Each band to the same spread</source>
      <translation>Jeder Kanal mit gleicher Streuung</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Each class needs two points, since one has no spread</source>
      <translation>Jede Klasse braucht zwei Punkte, denn einer hat keine Streuung</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took one class of the reference and each class of the reference went to one class of the map at most, so that they overlap as much as possible in all (Hungarian method).</source>
      <translation>Jede Klasse der Karte erhielt eine Klasse der Referenz, und jede Klasse der Referenz ging an höchstens eine Klasse der Karte, so dass sie sich insgesamt so weit wie möglich überlappen (Ungarische Methode).</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took the class of the reference that it overlaps most, since {}.</source>
      <translation>Jede Klasse der Karte erhielt die Klasse der Referenz, die sie am meisten überlappt, denn: {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took the class of the reference that it overlaps most.</source>
      <translation>Jede Klasse der Karte erhielt die Klasse der Referenz, die sie am meisten überlappt.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each point is compared with the pixel of the map in which it lies.</source>
      <translation>Jeder Punkt wird mit dem Pixel der Karte verglichen, in dem er liegt.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each point is one unit of the sample.</source>
      <translation>Jeder Punkt ist eine Einheit der Stichprobe.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each polygon is one unit of the sample, of the class that the map gives to most of its pixels: the pixels of one polygon are no independent witnesses.</source>
      <translation>Jedes Polygon ist eine Einheit der Stichprobe, von der Klasse, die die Karte den meisten seiner Pixel gibt: Die Pixel eines Polygons sind keine unabhängigen Zeugen.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Edit the table, or choose the method auto, which finds classes in the image.</source>
      <translation>Die Tabelle bearbeiten, oder das Verfahren auto wählen, das Klassen im Bild findet.</translation>
    </message>
    <message>
      <location filename="../gui/first_map.py" />
      <source>Everything is filled in: press Run.</source>
      <translation>Alles ist ausgefüllt: auf „Starten“ klicken.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Example models</source>
      <translation>Beispielmodelle</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Excess green: green leaves, from red, green and blue</source>
      <translation>Excess Green: grüne Blätter, aus Rot, Grün und Blau</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Export it to a GeoTIFF first (Export &gt; Save As) and choose that.</source>
      <translation>Zuerst als GeoTIFF exportieren (Export &gt; Speichern als) und dieses wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>FIELD '{}': {}</source>
      <translation>FIELD „{}“: {}</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>FIELD holds numbers that are no classes</source>
      <translation>FIELD enthält Zahlen, die keine Klassen sind</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>FIELD measures or numbers the features, instead of naming classes</source>
      <translation>FIELD misst oder nummeriert die Objekte, statt Klassen zu nennen</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Features of segments</source>
      <translation>Merkmale der Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Felzenszwalb (follows contrast)</source>
      <translation>Felzenszwalb (folgt dem Kontrast)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Fewest classes to try</source>
      <translation>Kleinste zu prüfende Klassenzahl</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Field with the class of the samples</source>
      <translation>Feld mit der Klasse der Stichproben</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Field with the names of the zones</source>
      <translation>Feld mit den Namen der Zonen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Fields that look like classes: {}.</source>
      <translation>Felder, die nach Klassen aussehen: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Fill the table</source>
      <translation>Tabelle füllen</translation>
    </message>
    <message>
      <location filename="../gui/first_map.py" />
      <source>First map</source>
      <translation>Erste Karte</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>First map on sample data: {}</source>
      <translation>Erste Karte aus Beispieldaten: {}</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Fitting {} clusters on {} pixels</source>
      <translation>{} Cluster werden an {} Pixeln angepasst</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Fitting {} clusters on {} segments</source>
      <translation>{} Cluster werden an {} Segmenten angepasst</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Forest or full crops</source>
      <translation>Wald oder dichte Kulturen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Found in the image by Otsu's method</source>
      <translation>Im Bild gefunden nach dem Verfahren von Otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Found in the image by k-means</source>
      <translation>Im Bild gefunden durch K-Means</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>GLI: green leaves, from red, green and blue</source>
      <translation>GLI: grüne Blätter, aus Rot, Grün und Blau</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>GNDVI: vegetation, from green and near infrared</source>
      <translation>GNDVI: Vegetation, aus Grün und nahem Infrarot</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give 0.02 for 2 %, or a COUNT of points.</source>
      <translation>0.02 für 2 % angeben, oder eine Anzahl (COUNT) von Punkten.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give 2 or more.</source>
      <translation>2 oder mehr angeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Give CLASSES or CLASSES_FILE, and leave the other empty.</source>
      <translation>CLASSES oder CLASSES_FILE angeben und das andere leer lassen.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a COUNT of {} or more, or lower LEAST.</source>
      <translation>COUNT mit {} oder mehr angeben oder LEAST verkleinern.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a larger one, such as 0.02.</source>
      <translation>Einen größeren Wert angeben, etwa 0.02.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a number from 0 to {}.</source>
      <translation>Eine Zahl von 0 bis {} angeben.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>Give a smaller DISTANCE, or ask for fewer points.</source>
      <translation>Eine kleinere DISTANCE angeben oder weniger Punkte verlangen.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Give at least one class.</source>
      <translation>Mindestens eine Klasse angeben.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Give at least two names.</source>
      <translation>Mindestens zwei Namen angeben.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Give both the same colour, leave one empty, or use two names.</source>
      <translation>Beiden dieselbe Farbe geben, eine leer lassen oder zwei Namen verwenden.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Give it a name.</source>
      <translation>Ihr einen Namen geben.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Give it another name.</source>
      <translation>Ihr einen anderen Namen geben.</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Give one of them.</source>
      <translation>Nur eines von beiden angeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Give the SEGMENTS of the image.</source>
      <translation>SEGMENTS des Bildes angeben.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Give the name of a file in it.</source>
      <translation>Den Namen einer Datei darin angeben.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Give the same class the same name or the same value in both maps.</source>
      <translation>Derselben Klasse in beiden Karten denselben Namen oder denselben Wert geben.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give {} or less.</source>
      <translation>{} oder weniger angeben.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give {} or more.</source>
      <translation>{} oder mehr angeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/editclasses.json" />
      <source>Gives the classes of a map names and colours, and merges classes of one name.</source>
      <translation>Gibt den Klassen einer Karte Namen und Farben und fasst gleichnamige Klassen zusammen.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>Green band (none = found by name)</source>
      <translation>Grüner Kanal (keiner = nach Namen)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/kmeans.json" />
      <source>Groups the pixels of an image into land cover classes of similar colour and outlines their regions.</source>
      <translation>Fasst die Pixel eines Bildes zu Landbedeckungsklassen ähnlicher Farbe zusammen und umreißt deren Regionen.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>Halves of the sample agree on no number of clusters (prediction strength below {}): another sample may give other clusters.</source>
      <translation>Hälften der Stichprobe sind sich über keine Clusteranzahl einig (Vorhersagestärke unter {}): Eine andere Stichprobe kann andere Cluster ergeben.</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Here {}, so their names may be wrong.</source>
      <translation>Hier gilt: {}, also können ihre Namen falsch sein.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>How classes are found</source>
      <translation>Wie Klassen gefunden werden</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>How classes are matched</source>
      <translation>Zuordnung der Klassen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Image that shows what the classes look like</source>
      <translation>Bild, das zeigt, wie die Klassen aussehen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>In proportion to the area of each class</source>
      <translation>Im Verhältnis zur Fläche jeder Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Inertia</source>
      <translation>Trägheit (Inertia)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Insert a row above</source>
      <translation>Zeile darüber einfügen</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Install it for the Python of the workers, as on this machine.</source>
      <translation>Es für das Python der Worker installieren, wie auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>Install it with {} and start QGIS again.</source>
      <translation>Mit {} installieren und QGIS neu starten.</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Install {} {} there, or run on this machine.</source>
      <translation>Dort {} {} installieren, oder auf diesem Rechner ausführen.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>It stays as it is. Choose another name, or run again to replace it.</source>
      <translation>Sie bleibt, wie sie ist. Einen anderen Namen wählen, oder erneut ausführen, um sie zu ersetzen.</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>K-means classification</source>
      <translation>K-Means-Klassifikation</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>K-means model</source>
      <translation>K-Means-Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>K-means model of the classes</source>
      <translation>K-Means-Modell der Klassen</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>K-means model with names</source>
      <translation>K-Means-Modell mit Namen</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Kappa is not defined: map and reference hold only one class, the same in both.</source>
      <translation>Kappa ist nicht definiert: Karte und Referenz enthalten nur eine Klasse, in beiden dieselbe.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Kappa of held-out samples</source>
      <translation>Kappa der zurückgehaltenen Stichproben</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Keep the colour</source>
      <translation>Farbe behalten</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Kernel size (quickshift only)</source>
      <translation>Kerngröße (nur Quickshift)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>LEAST is {}</source>
      <translation>LEAST ist {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>LEAST takes more points than a sample may have</source>
      <translation>LEAST verlangt mehr Punkte, als eine Stichprobe haben darf</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Label segments of two classes or more.</source>
      <translation>Segmente von zwei oder mehr Klassen beschriften.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Labels that differ only in capitals and spaces are one class: {}.</source>
      <translation>Beschriftungen, die sich nur in Großschreibung und Leerzeichen unterscheiden, sind eine Klasse: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover boundaries</source>
      <translation>Landbedeckungsgrenzen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover classes</source>
      <translation>Landbedeckungsklassen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Land cover from RGB</source>
      <translation>Landbedeckung aus RGB</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Land cover names for reflectance, else found in the image</source>
      <translation>Landbedeckungsnamen bei Reflexionsgraden, sonst aus dem Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover regions</source>
      <translation>Landbedeckungsregionen</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>Land cover segmentation</source>
      <translation>Landbedeckungs-Segmentierung</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat TM, open water</source>
      <translation>Landsat TM, offenes Wasser</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat TM, three kinds of cover</source>
      <translation>Landsat TM, drei Arten der Bedeckung</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat and Sentinel-2, surface reflectance</source>
      <translation>Landsat und Sentinel-2, Bodenreflexion</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Least distance of points (map units; metres for degrees)</source>
      <translation>Mindestabstand (Karteneinheiten; Meter bei Grad)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Least points in each class</source>
      <translation>Mindestzahl der Punkte je Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Leave it empty or choose one.</source>
      <translation>Leer lassen oder einen wählen.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Leave it empty, or add a class above.</source>
      <translation>Leer lassen, oder darüber eine Klasse hinzufügen.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Leave the colour empty to keep it. In a text, commas separate the cells: put several values between double quotes, as in "2,5".</source>
      <translation>Die Farbe leer lassen, um sie zu behalten. In einem Text trennen Kommas die Zellen: mehrere Werte in doppelte Anführungszeichen setzen, wie in "2,5".</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Leave the upper bound of the last row empty. In a text, commas separate the cells: write 0.2 or put "0,2" between double quotes.</source>
      <translation>Die Obergrenze der letzten Zeile leer lassen. In einem Text trennen Kommas die Zellen: 0.2 schreiben oder "0,2" in doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Left out: {}.</source>
      <translation>Ausgelassen: {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Limits: {}, {} above.</source>
      <translation>Grenzen: {}, {} darüber.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Look whether it still runs, then run again.</source>
      <translation>Nachsehen, ob er noch läuft, dann erneut ausführen.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>MATCH none compares them by {}.</source>
      <translation>MATCH none vergleicht sie direkt ({}).</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Make it again with 'Classify by samples'.</source>
      <translation>Es mit „Nach Stichproben klassifizieren“ neu erzeugen.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>Make it again with 'K-means classification'.</source>
      <translation>Es mit „K-Means-Klassifikation“ neu erzeugen.</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>Make one raster of the files in it with 'Build virtual raster' (without 'Place each input file into a separate band'), and choose that.</source>
      <translation>Aus den Dateien darin mit „Virtuelles Raster generieren“ ein Raster machen (ohne jede Eingabedatei in einen eigenen Kanal zu legen), und dieses wählen.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Map and reference have no class in common</source>
      <translation>Karte und Referenz haben keine gemeinsame Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Map of agreement</source>
      <translation>Karte der Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Matched classes</source>
      <translation>Zugeordnete Klassen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Maximum distance (quickshift only)</source>
      <translation>Größter Abstand (nur Quickshift)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Mean colour of each class in the image</source>
      <translation>Mittlere Farbe jeder Klasse im Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Mean dice coefficient</source>
      <translation>Mittlerer Dice-Koeffizient</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Mean index of segments</source>
      <translation>Mittlerer Index der Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Mean intersection over union</source>
      <translation>Mittlere Intersection over Union (IoU)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Mean of every band</source>
      <translation>Mittelwert jedes Kanals</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Mean of segments</source>
      <translation>Mittelwert der Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Mean segment size (pixels, 0 = any)</source>
      <translation>Mittlere Segmentgröße (Pixel, 0 = beliebig)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segmentstatistics.json" />
      <source>Measures count, mean, standard deviation, minimum and maximum of a raster on every segment.</source>
      <translation>Misst Anzahl, Mittelwert, Standardabweichung, Minimum und Maximum eines Rasters auf jedem Segment.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classareas.json" />
      <source>Measures how many hectares of each class lie in each polygon of a layer, such as districts or parcels.</source>
      <translation>Misst, wie viele Hektar jeder Klasse in jedem Polygon eines Layers liegen, etwa in Bezirken oder Flurstücken.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/accuracy.json" />
      <source>Measures how well a class raster agrees with a reference: confusion matrix, kappa, Dice, IoU and areas with their errors.</source>
      <translation>Misst, wie gut ein Klassenraster mit einer Referenz übereinstimmt: Konfusionsmatrix, Kappa, Dice, IoU und Flächen mit ihren Fehlern.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Measuring segments</source>
      <translation>Segmente werden gemessen</translation>
    </message>
    <message>
      <location filename="../core/pipelines/kmeans.py" />
      <source>Measuring {} segments</source>
      <translation>{} Segmente werden gemessen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Memory for tiles (megabytes, 0 = automatic)</source>
      <translation>Speicher für Kacheln (Megabyte, 0 = automatisch)</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Merge classes first.</source>
      <translation>Zuerst Klassen zusammenfassen.</translation>
    </message>
    <message>
      <location filename="../core/regions/minimum_area.py" />
      <source>Merging the small ones among {} regions</source>
      <translation>Kleine unter {} Regionen werden zusammengefasst</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Merging {} segments to a mean size of {}</source>
      <translation>{} Segmente werden zu einer mittleren Größe von {} zusammengefasst</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Most classes to try</source>
      <translation>Größte zu prüfende Klassenzahl</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Move the row down</source>
      <translation>Zeile nach unten</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Move the row up</source>
      <translation>Zeile nach oben</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NDVI: vegetation, from red and near infrared</source>
      <translation>NDVI: Vegetation, aus Rot und nahem Infrarot</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NDWI: open water, from green and near infrared</source>
      <translation>NDWI: offenes Wasser, aus Grün und nahem Infrarot</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NGRDI: vegetation, from red and green</source>
      <translation>NGRDI: Vegetation, aus Rot und Grün</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>Name the bands by their colours (red, green, blue, nir), as those of the model's image are.</source>
      <translation>Die Kanäle nach ihren Farben benennen (red, green, blue, nir), wie die des Bildes, aus dem das Modell entstand.</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Name the bands in the file by their colours (red, green, blue, nir).</source>
      <translation>Die Kanäle in der Datei nach ihren Farben benennen (red, green, blue, nir).</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Near infrared band (none = found by name)</source>
      <translation>Nahes Infrarot (keiner = nach Namen)</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Nearly every pixel is a region of its own: {} regions of {} pixels.</source>
      <translation>Fast jedes Pixel ist eine eigene Region: {} Regionen bei {} Pixeln.</translation>
    </message>
    <message>
      <location filename="../core/regions/continuous.py" />
      <source>Nearly every pixel would be a region of its own</source>
      <translation>Fast jedes Pixel wäre eine eigene Region</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>No group of features was chosen</source>
      <translation>Es wurde keine Gruppe von Merkmalen gewählt</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>No other field looks like classes, which are whole numbers or names.</source>
      <translation>Kein anderes Feld sieht nach Klassen aus, also ganzen Zahlen oder Namen.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>No other number was tried.</source>
      <translation>Keine andere Anzahl wurde geprüft.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>No output was chosen</source>
      <translation>Es wurde keine Ausgabe gewählt</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>No pixel has a class in both map and reference</source>
      <translation>Kein Pixel hat sowohl in der Karte als auch in der Referenz eine Klasse</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>No pixel has a class in both maps</source>
      <translation>Kein Pixel hat in beiden Karten eine Klasse</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>No sample lies in a segment with data</source>
      <translation>Keine Stichprobe liegt in einem Segment mit Daten</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>No sample lies on a pixel of the image with data</source>
      <translation>Keine Stichprobe liegt auf einem Pixel des Bildes mit Daten</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>No segment has a valid value</source>
      <translation>Kein Segment hat einen gültigen Wert</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>No segment is labelled with these classes: {}.</source>
      <translation>Kein Segment ist mit diesen Klassen beschriftet: {}.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone covers any part of a pixel</source>
      <translation>Keine Zone bedeckt irgendeinen Teil eines Pixels</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone holds a pixel with a class</source>
      <translation>Keine Zone enthält ein Pixel mit einer Klasse</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone holds the centre of a pixel</source>
      <translation>Keine Zone enthält den Mittelpunkt eines Pixels</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Nobody can tell of a place whether it belongs to '{}': give the classes of the map names first, with 'Rename and merge classes'.</source>
      <translation>Niemand kann an einem Ort sehen, ob er zu „{}“ gehört: Den Klassen der Karte zuerst Namen geben, mit „Klassen umbenennen und zusammenfassen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Not labelled yet</source>
      <translation>Noch nicht beschriftet</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Number of classes (0 = automatic)</source>
      <translation>Anzahl der Klassen (0 = automatisch)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Number of classes (if found in the image)</source>
      <translation>Anzahl der Klassen (falls im Bild gefunden)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Number of points</source>
      <translation>Anzahl der Punkte</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Number of points (0 = by standard error)</source>
      <translation>Anzahl der Punkte (0 = nach Standardfehler)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Number of points to label next</source>
      <translation>Anzahl der als Nächstes zu beschriftenden Punkte</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Number of regions</source>
      <translation>Anzahl der Regionen</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Number of segments</source>
      <translation>Anzahl der Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Number of values</source>
      <translation>Anzahl der Werte</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Of {} labelled segments {} were used, evenly spread over each class.</source>
      <translation>Von {} beschrifteten Segmenten wurden {} verwendet, gleichmäßig über jede Klasse verteilt.</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>One part of the image takes some {} MB of memory, more than the {} MB that are allowed: parts are worked on one at a time.</source>
      <translation>Ein Teil des Bildes braucht etwa {} MB Speicher, mehr als die erlaubten {} MB: Die Teile werden einzeln bearbeitet.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>One polygon for each value</source>
      <translation>Ein Polygon für jeden Wert</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Only one of {} and {} has a CRS, so they cannot be compared</source>
      <translation>Von „{}“ und „{}“ hat nur eines ein KBS, deshalb sind sie nicht vergleichbar</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Only the last class has no bound.</source>
      <translation>Nur die letzte Klasse hat keine Grenze.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Only the map has {}.</source>
      <translation>Nur die Karte hat {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Only the reference has {}.</source>
      <translation>Nur die Referenz hat {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Order the classes from low to high.</source>
      <translation>Die Klassen von niedrig nach hoch ordnen.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Otsu's method takes too long for so many classes</source>
      <translation>Das Verfahren von Otsu dauert bei so vielen Klassen zu lange</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Pixels in the sample</source>
      <translation>Pixel in der Stichprobe</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Pixels of this map cover up to {} less ground than others, but each is drawn with the same probability: for areas, warp the map to an equal-area projection first.</source>
      <translation>Pixel dieser Karte bedecken bis zu {} weniger Boden als andere, doch jedes wird mit derselben Wahrscheinlichkeit gezogen: Für Flächen die Karte zuerst in eine flächentreue Projektion umrechnen.</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Pixels or segments in the sample</source>
      <translation>Pixel oder Segmente in der Stichprobe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Pixels whose centre lies in the zone</source>
      <translation>Pixel, deren Mittelpunkt in der Zone liegt</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>Pixels with data</source>
      <translation>Pixel mit Daten</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Pixels without data</source>
      <translation>Pixel ohne Daten</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Pixels, each by itself</source>
      <translation>Pixel, jedes für sich</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Points to label next</source>
      <translation>Als Nächstes zu beschriftende Punkte</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Polygons that reach beyond the image, of which only the part on it counts: {}.</source>
      <translation>Polygone, die über das Bild hinausreichen und von denen nur der Teil darauf zählt: {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Polygons were laid on the pixels of the map: a pixel counts where its centre lies in a polygon.</source>
      <translation>Polygone wurden auf die Pixel der Karte gelegt: Ein Pixel zählt, wo sein Mittelpunkt in einem Polygon liegt.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Presets</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>Put it back, or build the virtual raster again.</source>
      <translation>Sie zurücklegen, oder das virtuelle Raster neu erzeugen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>QGIS cannot open the image</source>
      <translation>QGIS kann das Bild nicht öffnen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Quickshift (same segments whatever the image size)</source>
      <translation>Quickshift (gleiche Segmente bei jeder Bildgröße)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Random seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Random seed: {}.</source>
      <translation>Startwert des Zufalls: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Raster to measure</source>
      <translation>Zu messendes Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Raster with the values</source>
      <translation>Raster mit den Werten</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Red band (none = found by name)</source>
      <translation>Roter Kanal (keiner = nach Namen)</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Reference raster (or else samples)</source>
      <translation>Referenzraster (oder Stichproben)</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Reflectance in the visible</source>
      <translation>Reflexion im Sichtbaren</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Region boundaries</source>
      <translation>Grenzen von Regionen</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Region polygons</source>
      <translation>Polygone der Regionen</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Remove its layer from the project or close the program that uses it, or choose another name.</source>
      <translation>Den zugehörigen Layer aus dem Projekt entfernen oder das Programm schließen, das sie benutzt, oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Remove the row</source>
      <translation>Zeile entfernen</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Rename and merge classes</source>
      <translation>Klassen umbenennen und zusammenfassen</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>River from NAIP</source>
      <translation>Fluss aus NAIP</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Rock, sand or snow</source>
      <translation>Fels, Sand oder Schnee</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>SAMPLES take a vector layer</source>
      <translation>SAMPLES erwartet einen Vektorlayer</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>SAVI: vegetation on bare soil, from red and near infrared</source>
      <translation>SAVI: Vegetation auf kahlem Boden, aus Rot und nahem IR</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>SLIC (segments of even size)</source>
      <translation>SLIC (gleichmäßig große Segmente)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>STANDARD_ERROR cannot be reached</source>
      <translation>STANDARD_ERROR ist nicht erreichbar</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>STANDARD_ERROR is a share above 0 and below 0.5</source>
      <translation>STANDARD_ERROR ist ein Anteil über 0 und unter 0,5</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Same name, or same value where there are no names</source>
      <translation>Gleicher Name, oder gleicher Wert, wo es keine Namen gibt</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Sample model</source>
      <translation>Stichprobenmodell</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Sample points</source>
      <translation>Stichprobenpunkte</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Sample points for accuracy</source>
      <translation>Stichprobenpunkte für Genauigkeit</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Samples need a FIELD that holds their class</source>
      <translation>Stichproben brauchen ein Feld (FIELD), das ihre Klasse enthält</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Samples that were left out: {}.</source>
      <translation>Ausgelassene Stichproben: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Samples: points or polygons</source>
      <translation>Stichproben: Punkte oder Polygone</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/outputs.py" />
      <source>Saving style and spatial index</source>
      <translation>Stil und räumlicher Index werden gespeichert</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Scale (felzenszwalb only)</source>
      <translation>Maßstab (nur Felzenszwalb)</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Scaling of bands</source>
      <translation>Skalierung der Kanäle</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Scaling to L*a*b* needs exactly three bands: red, green, blue</source>
      <translation>Die Skalierung nach L*a*b* braucht genau drei Kanäle: Rot, Grün, Blau</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Segment and classify by NDVI</source>
      <translation>Nach NDVI segmentieren und klassifizieren</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment boundaries</source>
      <translation>Grenzen der Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment image</source>
      <translation>Bild segmentieren</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment polygons</source>
      <translation>Polygone der Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segment spacing (slic and watershed only)</source>
      <translation>Abstand der Segmente (nur SLIC und Watershed)</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Segment statistics</source>
      <translation>Segmentstatistik</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Segmentation</source>
      <translation>Segmentierung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segmentation method</source>
      <translation>Segmentierungsverfahren</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Segmenting</source>
      <translation>Segmentierung läuft</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Segments</source>
      <translation>Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Segments (none = found as the model says)</source>
      <translation>Segmente (keine = wie im Modell)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Segments (none = found in the image)</source>
      <translation>Segmente (keine = im Bild gefunden)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segmentndvi.json" />
      <source>Segments an image and classifies its segments by their mean vegetation index.</source>
      <translation>Segmentiert ein Bild und klassifiziert seine Segmente nach ihrem mittleren Vegetationsindex.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Segments with samples of several classes, which the report lists: {}. Smaller segments would keep these samples apart.</source>
      <translation>Segmente mit Stichproben mehrerer Klassen, die der Bericht aufzählt: {}. Kleinere Segmente würden diese Stichproben trennen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segments with their class</source>
      <translation>Segmente mit ihrer Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Segments, by the mean of their pixels</source>
      <translation>Segmente, nach dem Mittelwert ihrer Pixel</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Set its CRS, or give rasters of one and the same grid.</source>
      <translation>Das KBS setzen, oder Raster auf ein und demselben Gitter angeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Set the CRS of the other one.</source>
      <translation>Das KBS des anderen setzen.</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Set the right CRS, or reproject one of them first.</source>
      <translation>Das richtige KBS setzen, oder eines von beiden zuerst umprojizieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Set the right CRS, or reproject the {} first.</source>
      <translation>Das richtige KBS setzen oder zuerst umprojizieren: „{}“.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Several workers of the cluster ended while they worked on the same part of the image</source>
      <translation>Mehrere Worker des Clusters endeten, während sie am selben Teil des Bildes arbeiteten</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Share of each pixel that the zone covers</source>
      <translation>Anteil jedes Pixels, den die Zone bedeckt</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Shift that is no change (pixels, 0 = off)</source>
      <translation>Versatz, der keine Veränderung ist (Pixel, 0 = aus)</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Shrub, grass or dry crops</source>
      <translation>Sträucher, Gras oder trockene Kulturen</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Silhouette</source>
      <translation>Silhouette</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Simplify (map units, 0 = off)</source>
      <translation>Vereinfachen (Karteneinheiten, 0 = aus)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Smallest error of overall accuracy (Neyman)</source>
      <translation>Kleinster Fehler der Gesamtgenauigkeit (Neyman)</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Smallest patch of change (pixels)</source>
      <translation>Kleinste Veränderungsfläche (Pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smallest region (pixels)</source>
      <translation>Kleinste Region (Pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smallest segment (pixels)</source>
      <translation>Kleinstes Segment (Pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Smooth (rounds, 0 = off)</source>
      <translation>Glätten (Durchgänge, 0 = aus)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smoothing (felzenszwalb only)</source>
      <translation>Glättung (nur Felzenszwalb)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Spectral index</source>
      <translation>Spektralindex</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Spectral indices of the means</source>
      <translation>Spektralindizes der Mittelwerte</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Standard error of overall accuracy (share)</source>
      <translation>Standardfehler der Gesamtgenauigkeit (Anteil)</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Start one with 'dask scheduler', or leave DASK_SCHEDULER empty to work on this machine.</source>
      <translation>Einen mit 'dask scheduler' starten, oder DASK_SCHEDULER leer lassen, um auf diesem Rechner zu arbeiten.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Start some with 'dask worker', or leave DASK_SCHEDULER empty to work on this machine.</source>
      <translation>Einige mit 'dask worker' starten, oder DASK_SCHEDULER leer lassen, um auf diesem Rechner zu arbeiten.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Start with 2 or more.</source>
      <translation>Mit 2 oder mehr beginnen.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Suggest number of clusters</source>
      <translation>Clusteranzahl vorschlagen</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Suggested number of classes</source>
      <translation>Vorgeschlagene Anzahl der Klassen</translation>
    </message>
    <message>
      <location filename="../algorithms/help/suggestclusters.json" />
      <source>Suggests how many classes k-means should look for, and shows the evidence.</source>
      <translation>Schlägt vor, nach wie vielen Klassen K-Means suchen soll, und zeigt die Belege.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>THRESHOLD_METHOD is manual, CLASSES was not edited</source>
      <translation>THRESHOLD_METHOD ist manual, CLASSES wurde nicht bearbeitet</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Table of changes</source>
      <translation>Tabelle der Veränderungen</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Table of class areas</source>
      <translation>Tabelle der Klassenflächen</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Table of classes</source>
      <translation>Klassentabelle</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Table of classes (edit it to name your own)</source>
      <translation>Klassentabelle (für eigene bearbeiten)</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table of classes (empty = none is changed)</source>
      <translation>Klassentabelle (leer = nichts ändern)</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table of classes as a file</source>
      <translation>Klassentabelle als Datei</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Table of measures</source>
      <translation>Tabelle der Maße</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Table of statistics</source>
      <translation>Tabelle der Statistik</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table to fill in</source>
      <translation>Tabelle zum Ausfüllen</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Take a larger sample.</source>
      <translation>Eine größere Stichprobe nehmen.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Take it out of one of them.</source>
      <translation>Ihn aus einer der beiden entfernen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Texture: mean local deviation at two scales</source>
      <translation>Textur: mittlere lokale Abweichung in zwei Maßstäben</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The Dask cluster has no workers</source>
      <translation>Das Dask-Cluster hat keine Worker</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The Dask scheduler and this machine do not understand each other</source>
      <translation>Der Dask-Scheduler und dieser Rechner verstehen einander nicht</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>The Python package {} cannot be used</source>
      <translation>Das Python-Paket {} ist nicht nutzbar</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The archive holds several rasters</source>
      <translation>Das Archiv enthält mehrere Raster</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are the default ones for NDVI of reflectance: {}.</source>
      <translation>Die Klassen sind die voreingestellten für NDVI aus Reflexionsgraden: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are the default ones, whose limits hold for NDVI of reflectance.</source>
      <translation>Die Klassen sind die voreingestellten, deren Grenzen für NDVI aus Reflexionsgraden gelten.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are those of the table.</source>
      <translation>Die Klassen sind die der Tabelle.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The classes of the raster are not those of the model</source>
      <translation>Die Klassen des Rasters sind nicht die des Modells</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>The classified raster holds measurements, as photographs do, not classes</source>
      <translation>Das klassifizierte Raster enthält Messwerte wie ein Foto, keine Klassen</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The colours of the bands are not those that the model knows</source>
      <translation>Die Farben der Kanäle sind nicht die, die das Modell kennt</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The connection to the Dask scheduler was lost</source>
      <translation>Die Verbindung zum Dask-Scheduler ist abgebrochen</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>The corners of the zones were transformed from {} to {}, the CRS of the map.</source>
      <translation>Die Eckpunkte der Zonen wurden von {} nach {} transformiert, dem KBS der Karte.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default classes are made for NDVI, and nothing says that the values are</source>
      <translation>Die voreingestellten Klassen sind für NDVI gemacht, und nichts sagt, dass die Werte es sind</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default classes are made for NDVI, not for {}</source>
      <translation>Die voreingestellten Klassen sind für NDVI gemacht, nicht für {}</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default table of classes is made for NDVI, not for {}</source>
      <translation>Die voreingestellte Klassentabelle ist für NDVI gemacht, nicht für {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The default table of classes is made for NDVI, which lies within -1 to 1</source>
      <translation>Die voreingestellte Klassentabelle ist für NDVI gemacht, der zwischen -1 und 1 liegt</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>The disk may be full.</source>
      <translation>Der Datenträger könnte voll sein.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The features of the model are not those of the image</source>
      <translation>Die Merkmale des Modells sind nicht die des Bildes</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The file cannot be read</source>
      <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The file is too large to be {}</source>
      <translation>Die Datei ist zu groß, um dies zu sein: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The file may be damaged.</source>
      <translation>Die Datei könnte beschädigt sein.</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>The image falls into too many regions</source>
      <translation>Das Bild zerfällt in zu viele Regionen</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image has an alpha band and no other</source>
      <translation>Das Bild hat einen Alphakanal und keinen anderen</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The image has another range of values than that of the model: {}.</source>
      <translation>Das Bild hat einen anderen Wertebereich als das des Modells: {}.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image has no valid pixel</source>
      <translation>Das Bild hat kein gültiges Pixel</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>The image has no valid pixel in any segment</source>
      <translation>Das Bild hat in keinem Segment ein gültiges Pixel</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image is georeferenced by ground control points that do not form a regular grid</source>
      <translation>Das Bild ist durch Passpunkte georeferenziert, die kein regelmäßiges Gitter bilden</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>The image is not a raster file</source>
      <translation>Das Bild ist keine Rasterdatei</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The image is of type {}, the model was made from {}.</source>
      <translation>Das Bild ist vom Typ {}, das Modell entstand aus {}.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image shows its colours through a palette, so its numbers are no measurements</source>
      <translation>Das Bild zeigt seine Farben über eine Palette, seine Zahlen sind also keine Messwerte</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The last class has an upper bound, so what lies above would have no class</source>
      <translation>Die letzte Klasse hat eine Obergrenze, was darüber liegt, hätte also keine Klasse</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The layer of samples is empty</source>
      <translation>Der Stichprobenlayer ist leer</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The layer of zones is empty</source>
      <translation>Der Zonenlayer ist leer</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The limits for reflectance ({}) would give: {}.</source>
      <translation>Die Grenzen für Reflexionsgrade ({}) ergäben: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The limits of the default classes hold for NDVI of reflectance, and here {}</source>
      <translation>Die Grenzen der voreingestellten Klassen gelten für NDVI aus Reflexionsgraden, und hier gilt: {}</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>The map is compared with a REFERENCE raster or with SAMPLES</source>
      <translation>Die Karte wird mit einem Raster (REFERENCE) oder mit Stichproben (SAMPLES) verglichen</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>The mean silhouette is below {}: the clusters overlap, as in most images.</source>
      <translation>Die mittlere Silhouette liegt unter {}: Die Cluster überlappen sich, wie in den meisten Bildern.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>The mean silhouette is below {}: the pixels form no clear clusters, so any number of classes draws lines where the image has none.</source>
      <translation>Die mittlere Silhouette liegt unter {}: Die Pixel bilden keine klaren Cluster, also zieht jede Anzahl von Klassen Grenzen, wo das Bild keine hat.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>The method {} works on tiles of {} pixels a side: boundaries may follow their edges.</source>
      <translation>Das Verfahren {} arbeitet auf Kacheln von {} Pixeln Seitenlänge: Grenzen können deren Rändern folgen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>The model needs more bands than the image has</source>
      <translation>Das Modell braucht mehr Kanäle, als das Bild hat</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>The model was made by another version of this plugin</source>
      <translation>Das Modell wurde mit einer anderen Version dieser Erweiterung erzeugt</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>The model was made on given segments, so it does not know how to find them</source>
      <translation>Das Modell entstand auf vorgegebenen Segmenten, es weiß also nicht, wie sie zu finden sind</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The model was made with {} {}, here it is {}: some segments may get another class than there.</source>
      <translation>Das Modell entstand mit {} {}, hier ist es {}: Einige Segmente können eine andere Klasse erhalten als dort.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>The name of a class cannot be written</source>
      <translation>Der Name einer Klasse kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>The name of a vector output cannot hold line breaks or other control characters</source>
      <translation>Der Name einer Vektorausgabe darf keine Zeilenumbrüche oder anderen Steuerzeichen enthalten</translation>
    </message>
    <message>
      <location filename="../core/raster/sink.py" />
      <source>The names of the classes cannot be written</source>
      <translation>Die Namen der Klassen können nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>The names only number the classes, so they are the same classes only if both maps were made with the same model, with 'Apply k-means model': clusters of two runs of k-means are not.</source>
      <translation>Die Namen nummerieren die Klassen nur; sie sind also nur dieselben, wenn beide Karten mit demselben Modell erzeugt wurden, mit „K-Means-Modell anwenden“: Cluster aus zwei Läufen von K-Means sind es nicht.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The next coarser choice is {} (prediction strength {}).</source>
      <translation>Die nächste gröbere Wahl ist {} (Vorhersagestärke {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The next finer choice is {} (prediction strength {}).</source>
      <translation>Die nächste feinere Wahl ist {} (Vorhersagestärke {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>The number of clusters is out of range</source>
      <translation>Die Clusteranzahl liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/vector_layers.py" />
      <source>The output cannot be written</source>
      <translation>Die Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output folder cannot be written to</source>
      <translation>In den Ausgabeordner kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output folder does not exist</source>
      <translation>Der Ausgabeordner existiert nicht</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>The output has an ending that is not supported</source>
      <translation>Die Dateiendung der Ausgabe wird nicht unterstützt</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output is a folder</source>
      <translation>Die Ausgabe ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output is not a file</source>
      <translation>Die Ausgabe ist keine Datei</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output would overwrite the input</source>
      <translation>Die Ausgabe würde die Eingabe überschreiben</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>The points find no place so far apart</source>
      <translation>Die Punkte finden mit so großem Abstand keinen Platz</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The raster file does not exist</source>
      <translation>Die Rasterdatei existiert nicht</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The raster has no bands of its own</source>
      <translation>Das Raster hat keine eigenen Kanäle</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>The raster holds too many values for classes</source>
      <translation>Das Raster enthält zu viele Werte für Klassen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The reference has no class</source>
      <translation>Die Referenz hat keine Klasse</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>The reference has no valid pixel where the classified raster lies</source>
      <translation>Die Referenz hat kein gültiges Pixel, wo das klassifizierte Raster liegt</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>The reference lies on another grid: it was warped to the pixels of the map by nearest neighbour, so each pixel is compared with the class at its centre.</source>
      <translation>Die Referenz liegt auf einem anderen Gitter: Sie wurde nach dem nächsten Nachbarn auf die Pixel der Karte umgerechnet, jedes Pixel wird also mit der Klasse an seinem Mittelpunkt verglichen.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>The reference lies on the pixels of the map.</source>
      <translation>Die Referenz liegt auf den Pixeln der Karte.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>The same number for each class</source>
      <translation>Gleich viele für jede Klasse</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>The sample is larger than the class '{}'</source>
      <translation>Die Stichprobe ist größer als die Klasse „{}“</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>The sample is smaller than the number of clusters</source>
      <translation>Die Stichprobe ist kleiner als die Clusteranzahl</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>The sample model is larger than it may be</source>
      <translation>Das Stichprobenmodell ist größer, als es sein darf</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>The samples are all of one class</source>
      <translation>Die Stichproben sind alle von einer Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>The samples are neither polygons nor points</source>
      <translation>Die Stichproben sind weder Polygone noch Punkte</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The samples have no class</source>
      <translation>Die Stichproben haben keine Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>The samples have no such FIELD</source>
      <translation>Die Stichproben haben kein solches Feld (FIELD)</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>The samples label no segment</source>
      <translation>Die Stichproben beschriften kein Segment</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The samples on the image are all of one class</source>
      <translation>Die Stichproben auf dem Bild sind alle von einer Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>The samples were transformed from {} to {}, the CRS of the image.</source>
      <translation>Die Stichproben wurden von {} nach {} transformiert, dem KBS des Bildes.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The segment means lie too close together for Otsu's method</source>
      <translation>Die Mittelwerte der Segmente liegen für das Verfahren von Otsu zu dicht beieinander</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The segments have {} pixels on average, more than the wanted {}: they get smaller with a lower minimum area (now {}) or by the parameters of the method.</source>
      <translation>Die Segmente haben im Mittel {} Pixel, mehr als die gewünschten {}: Sie werden kleiner durch eine kleinere Mindestfläche (jetzt {}) oder durch die Parameter des Verfahrens.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>The segments that samples label are all of one class</source>
      <translation>Die Segmente, die Stichproben beschriften, sind alle von einer Klasse</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The silhouette needs at least two clusters</source>
      <translation>Die Silhouette braucht mindestens zwei Cluster</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The smallest number of clusters is above the largest</source>
      <translation>Die kleinste Clusteranzahl liegt über der größten</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/vector_layers.py" />
      <source>The spatial index cannot be written</source>
      <translation>Der räumliche Index kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>The style cannot be saved</source>
      <translation>Der Stil kann nicht gespeichert werden</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>The table has no column '{}'</source>
      <translation>Die Tabelle hat keine Spalte „{}“</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The table names a value that is not in the raster</source>
      <translation>Die Tabelle nennt einen Wert, den das Raster nicht enthält</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The table names a value twice</source>
      <translation>Die Tabelle nennt einen Wert zweimal</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The table of classes is empty</source>
      <translation>Die Klassentabelle ist leer</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>The table of classes is empty: the map is copied as it is. Fill in the columns name and colour of TABLE and give it back as CLASSES_FILE.</source>
      <translation>Die Klassentabelle ist leer: Die Karte wird unverändert kopiert. Die Spalten name und colour von TABLE ausfüllen und die Tabelle als CLASSES_FILE zurückgeben.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>The tolerance is out of range</source>
      <translation>Die Toleranz liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>The two maps have no class in common</source>
      <translation>Die beiden Karten haben keine gemeinsame Klasse</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>The two rasters lie on different grids</source>
      <translation>Die beiden Raster liegen auf verschiedenen Gittern</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The upper bound of a class is not a number</source>
      <translation>Die Obergrenze einer Klasse ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The upper bounds of the classes do not ascend</source>
      <translation>Die Obergrenzen der Klassen steigen nicht an</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The values of a row are not whole numbers</source>
      <translation>Die Werte einer Zeile sind keine ganzen Zahlen</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The values of the image are of another order of magnitude than those of the model</source>
      <translation>Die Werte des Bildes haben eine andere Größenordnung als die des Modells</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>The worker {} of the cluster says: {}</source>
      <translation>Der Worker {} des Clusters meldet: {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The zones are no polygons</source>
      <translation>Die Zonen sind keine Polygone</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>The zones do not overlap the classified raster</source>
      <translation>Die Zonen überlappen das klassifizierte Raster nicht</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The zones have no such FIELD</source>
      <translation>Die Zonen haben kein solches Feld (FIELD)</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>The {} are not a raster of whole numbers</source>
      <translation>Kein Raster aus ganzen Zahlen: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} does not overlap the {}</source>
      <translation>„{}“ überlappt „{}“ nicht</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>The {} has no class{}</source>
      <translation>Ohne jede Klasse: {}{}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} has no georeference and CRS, so the two cannot be compared</source>
      <translation>„{}“ hat keine Georeferenz mit KBS, deshalb sind die beiden nicht vergleichbar</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} is out of range</source>
      <translation>Außerhalb des Bereichs: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} is rotated or upside down, and the {} lies on another grid</source>
      <translation>„{}“ ist gedreht oder steht auf dem Kopf, und „{}“ liegt auf einem anderen Gitter</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} must be above 0</source>
      <translation>Muss über 0 liegen: {}</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} must not be negative</source>
      <translation>Darf nicht negativ sein: {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Their fields are {}.</source>
      <translation>Vorhandene Felder: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>There are more classes than distinct values</source>
      <translation>Es gibt mehr Klassen als verschiedene Werte</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>There are more clusters than distinct {}s</source>
      <translation>Es gibt mehr Cluster als verschiedene Werte ({})</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>There are too many kinds of change for a map</source>
      <translation>Es gibt zu viele Arten von Veränderung für eine Karte</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>There are two tables of classes</source>
      <translation>Es gibt zwei Klassentabellen</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>There is no Dask scheduler at this address</source>
      <translation>An dieser Adresse gibt es keinen Dask-Scheduler</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>There is no model that NEW_MODEL could be made from</source>
      <translation>Es gibt kein Modell, aus dem NEW_MODEL entstehen könnte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>There is no transformation from the CRS of the {} to that of the {}</source>
      <translation>Es gibt keine Transformation vom KBS von „{}“ zu dem von „{}“</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>There is no {}</source>
      <translation>Nicht vorhanden: {}</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>These are not the settings of a segmentation</source>
      <translation>Das sind keine Einstellungen einer Segmentierung</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>They may have too little memory: start them with more, or with fewer threads.</source>
      <translation>Vielleicht haben sie zu wenig Speicher: mit mehr Speicher oder weniger Threads starten.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/base.py" />
      <source>This is a fault of the plugin. Please report it with the lines below.</source>
      <translation>Das ist ein Fehler der Erweiterung. Bitte mit den folgenden Zeilen melden.</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>This is a folder, not a raster</source>
      <translation>Das ist ein Ordner, kein Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>This is not a class raster</source>
      <translation>Das ist kein Klassenraster</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>This is not a file</source>
      <translation>Das ist keine Datei</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>This is not a k-means model of this plugin</source>
      <translation>Das ist kein K-Means-Modell dieser Erweiterung</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>This is not a raster that GDAL can open</source>
      <translation>Das ist kein Raster, das GDAL öffnen kann</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>This is not a sample model of this plugin</source>
      <translation>Das ist kein Stichprobenmodell dieser Erweiterung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>This is not a table of classes</source>
      <translation>Das ist keine Klassentabelle</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>This is not the address of a Dask scheduler</source>
      <translation>Das ist nicht die Adresse eines Dask-Schedulers</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Threads (0 = all cores)</source>
      <translation>Threads (0 = alle Kerne)</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Thresholds need at least two classes</source>
      <translation>Schwellenwerte brauchen mindestens zwei Klassen</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>To give them names and limits of your own, edit the table of classes (CLASSES).</source>
      <translation>Für eigene Namen und Grenzen die Klassentabelle (CLASSES) bearbeiten.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/outputs.py" />
      <source>Tracing boundaries</source>
      <translation>Grenzen werden gezogen</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Trying {} to {} clusters on {} pixels</source>
      <translation>{} bis {} Cluster werden an {} Pixeln geprüft</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Two dates, one model, change</source>
      <translation>Zwei Zeitpunkte, ein Modell, Veränderung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Two outputs have the same destination</source>
      <translation>Zwei Ausgaben haben dasselbe Ziel</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>U.S. Geological Survey, in the middle between its ranges</source>
      <translation>U.S. Geological Survey, in der Mitte zwischen dessen Bereichen</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Unknown ALLOCATION</source>
      <translation>Unbekannter Wert für ALLOCATION</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Unknown group of features</source>
      <translation>Unbekannte Gruppe von Merkmalen</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Unknown scaling</source>
      <translation>Unbekannte Skalierung</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Unknown segmentation method</source>
      <translation>Unbekanntes Segmentierungsverfahren</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Unknown spectral index</source>
      <translation>Unbekannter Spektralindex</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Unknown threshold method</source>
      <translation>Unbekanntes Schwellenwertverfahren</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Unknown way to match classes</source>
      <translation>Unbekannte Zuordnung der Klassen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Upper bound</source>
      <translation>Obergrenze</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Use .gpkg, .csv or another one for tables.</source>
      <translation>.gpkg, .csv oder eine andere Endung für Tabellen verwenden.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Use .gpkg, .shp or another one for vectors.</source>
      <translation>.gpkg, .shp oder eine andere Endung für Vektoren verwenden.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>Use 0 to {}.</source>
      <translation>0 bis {} verwenden.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Use COVERAGE=share.</source>
      <translation>COVERAGE=share verwenden.</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>Use larger segments or fewer clusters, or classify the image piece by piece.</source>
      <translation>Größere Segmente oder weniger Cluster verwenden, oder das Bild in Teilen klassifizieren.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/metrics.py" />
      <source>Use majority or onetoone.</source>
      <translation>majority oder onetoone verwenden.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Use one of {}.</source>
      <translation>Möglich sind: {}.</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Use {} to {}.</source>
      <translation>{} bis {} verwenden.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>VARI: vegetation, from red, green and blue</source>
      <translation>VARI: Vegetation, aus Rot, Grün und Blau</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Valid pixels</source>
      <translation>Gültige Pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Valid pixels: {} ({}). Without data: {}.</source>
      <translation>Gültige Pixel: {} ({}). Ohne Daten: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Value or values</source>
      <translation>Wert oder Werte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Values as they are</source>
      <translation>Werte, wie sie sind</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Warp it first, with 'Warp (reproject)'.</source>
      <translation>Zuerst mit „Transformieren (Reprojizieren)“ umrechnen.</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>Warp one of them to the grid of the other first, with 'Warp (reproject)'.</source>
      <translation>Eines von beiden zuerst auf das Gitter des anderen umrechnen, mit „Transformieren (Reprojizieren)“.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Watershed (even size, along edges)</source>
      <translation>Watershed (gleichmäßig groß, entlang von Kanten)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Weight of colour (quickshift only)</source>
      <translation>Gewicht der Farbe (nur Quickshift)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>What counts of a pixel</source>
      <translation>Was von einem Pixel zählt</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>What is classified</source>
      <translation>Was klassifiziert wird</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Workers read the image themselves: they need it at the same path.</source>
      <translation>Die Worker lesen das Bild selbst: Sie brauchen es unter demselben Pfad.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Write it as the scheduler tells it, such as tcp://192.168.0.7:8786.</source>
      <translation>Sie so schreiben, wie der Scheduler sie nennt, etwa tcp://192.168.0.7:8786.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Write it like #2f7d32.</source>
      <translation>In der Form #2f7d32 schreiben.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Write them as 1;2;3.</source>
      <translation>In der Form 1;2;3 schreiben.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Write value, name and colour of each class, with commas between them.</source>
      <translation>Wert, Name und Farbe jeder Klasse schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Write whole numbers such as 2 or 2,5 or 2-4.</source>
      <translation>Ganze Zahlen schreiben, etwa 2 oder 2,5 oder 2-4.</translation>
    </message>
    <message>
      <location filename="../core/raster/overviews.py" />
      <source>Writing a cloud optimized GeoTIFF</source>
      <translation>Ein cloudoptimiertes GeoTIFF wird geschrieben</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>ZONES take a vector layer</source>
      <translation>ZONES erwartet einen Vektorlayer</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Zone {}</source>
      <translation>Zone {}</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Zones</source>
      <translation>Zonen</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Zones with class areas</source>
      <translation>Zonen mit Klassenflächen</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>a minimum of {}</source>
      <translation>ein Minimum von {}</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>a value or values, a name and a colour</source>
      <translation>einen Wert oder mehrere, einen Namen und eine Farbe</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>accuracy,confusion matrix,kappa,dice,f1,iou,jaccard,validation,area,reference</source>
      <translation>genauigkeit,konfusionsmatrix,fehlermatrix,kappa,dice,f1,iou,jaccard,validierung,fläche,referenz</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>all of its pixels there are nodata</source>
      <translation>alle ihre Pixel dort sind Nodata</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>all of its {} pixels are nodata in at least one of the bands used</source>
      <translation>alle {} Pixel sind in mindestens einem der benutzten Kanäle Nodata</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>all of the image's values are 0</source>
      <translation>alle Werte des Bildes sind 0</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>all pixels of the map in the zones are nodata</source>
      <translation>alle Pixel der Karte in den Zonen sind Nodata</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>all pixels of {} are nodata</source>
      <translation>alle Pixel von {} sind Nodata</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>an image with {}</source>
      <translation>ein Bild mit {} Kanälen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>an upper bound, a name and a colour</source>
      <translation>eine Obergrenze, einen Namen und eine Farbe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>and {} others</source>
      <translation>und {} weitere</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>another kind of layer was given</source>
      <translation>eine andere Art von Layer wurde angegeben</translation>
    </message>
    <message>
      <location filename="../core/raster/index_kind.py" />
      <source>as the file says, the index was computed from {}</source>
      <translation>der Index wurde laut Datei hieraus berechnet: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>band {} is {}</source>
      <translation>Kanal {} ist {}</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>band {} of an image with {} band{}</source>
      <translation>Kanal {0} eines Bildes mit {1} Kanälen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>bands {} of an image with {}</source>
      <translation>Kanäle {} eines Bildes mit {} Kanälen</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>both were given</source>
      <translation>beides wurde angegeben</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>boundaries</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>brightness</source>
      <translation>Helligkeit</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>by samples</source>
      <translation>nach Stichproben</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>change,detection,transition,matrix,gain,loss,swap,deforestation,difference,time,two dates</source>
      <translation>veränderung,änderungserkennung,übergang,matrix,gewinn,verlust,tausch,entwaldung,differenz,zeit,zwei zeitpunkte</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>changes</source>
      <translation>Veränderungen</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>class areas</source>
      <translation>Klassenflächen</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>class {} is {} in the raster and {} in {}</source>
      <translation>Klasse {} heißt {} im Raster und {} in {}</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>classified segments</source>
      <translation>klassifizierte Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>few names are in both ({})</source>
      <translation>nur wenige Namen stehen in beiden ({})</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>found {}, at least {} is needed</source>
      <translation>gefunden {}, nötig ist mindestens {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>it gives no feature</source>
      <translation>er liefert kein Objekt</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>it has no names, and its values are not those of the reference</source>
      <translation>sie hat keine Namen, und ihre Werte sind nicht die der Referenz</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>it holds more than {} different values</source>
      <translation>es enthält mehr als {} verschiedene Werte</translation>
    </message>
    <message>
      <location filename="../core/raster/class_values.py" />
      <source>it holds values such as {}</source>
      <translation>es enthält Werte wie {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>its names only number ({})</source>
      <translation>ihre Namen nummerieren nur ({})</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>k-means</source>
      <translation>K-Means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>k-means model</source>
      <translation>K-Means-Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>kmeans,cluster,predict,classify,land cover,time series,change</source>
      <translation>kmeans,cluster,vorhersage,klassifizieren,landbedeckung,zeitreihe,veränderung</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>kmeans,cluster,silhouette,elbow,optimal k,number of classes,unsupervised</source>
      <translation>kmeans,cluster,silhouette,ellenbogen,elbow,optimales k,anzahl der klassen,unüberwacht</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>kmeans,cluster,unsupervised,classify,land cover,segmentation,vectorize</source>
      <translation>kmeans,cluster,unüberwacht,klassifizieren,landbedeckung,segmentierung,vektorisieren</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>land cover sample model</source>
      <translation>Landbedeckungs-Stichprobenmodell</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>layer '{}' comes from the provider '{}'</source>
      <translation>Layer „{}“ stammt vom Datenanbieter „{}“</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>margin to the next class</source>
      <translation>Abstand zur nächsten Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>matched classes</source>
      <translation>zugeordnete Klassen</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>mean,bands,grey</source>
      <translation>mittelwert,kanäle,grau</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>means of segments</source>
      <translation>Mittelwerte der Segmente</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>more than {} before small ones are merged</source>
      <translation>mehr als {}, bevor kleine zusammengefasst werden</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>named</source>
      <translation>benannt</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>ndvi,gndvi,ndwi,savi,evi2,vari,gli,exg,ngrdi,vegetation,water,band math</source>
      <translation>ndvi,gndvi,ndwi,savi,evi2,vari,gli,exg,ngrdi,vegetation,wasser,kanalrechnung</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>ndvi,vegetation,water,quickshift,segmentation,objects,obia,land cover,otsu</source>
      <translation>ndvi,vegetation,wasser,quickshift,segmentierung,objekte,obia,landbedeckung,otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>neither was given</source>
      <translation>keines von beiden wurde angegeben</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>no feature has both a geometry and a value in its FIELD</source>
      <translation>kein Objekt hat sowohl eine Geometrie als auch einen Wert in FIELD</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>none is at {} since {} seconds</source>
      <translation>keiner ist bei {}, seit {} Sekunden</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>none of its names is in the reference</source>
      <translation>keiner ihrer Namen steht in der Referenz</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>none of its points lies in the map</source>
      <translation>keiner der Punkte liegt in der Karte</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>none of its polygons holds a pixel of the map</source>
      <translation>keines der Polygone enthält ein Pixel der Karte</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>not installed (Python of this QGIS: {})</source>
      <translation>nicht installiert (Python dieses QGIS: {})</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>number of clusters</source>
      <translation>Clusteranzahl</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>of an unknown version</source>
      <translation>in unbekannter Version</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>of {} segments</source>
      <translation>von {} Segmenten</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>points outside the image</source>
      <translation>Punkte außerhalb des Bildes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>points outside the map</source>
      <translation>Punkte außerhalb der Karte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>points to label next</source>
      <translation>als Nächstes zu beschriftende Punkte</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>polygonize,vectorize,simplify,smooth,topology,generalize,dissolve,sieve,lines</source>
      <translation>polygonisieren,vektorisieren,vereinfachen,glätten,topologie,generalisieren,auflösen,sieben,linien</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>polygons outside the image</source>
      <translation>Polygone außerhalb des Bildes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>polygons outside the map</source>
      <translation>Polygone außerhalb der Karte</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>polygons that hold no centre of a pixel with a value, or are covered by later ones</source>
      <translation>Polygone, die keinen Mittelpunkt eines Pixels mit Wert enthalten oder von späteren verdeckt sind</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>rename,merge,reclassify,recode,label,legend,names,colours,classes,clusters</source>
      <translation>umbenennen,zusammenfassen,reklassifizieren,umkodieren,beschriften,legende,namen,farben,klassen,cluster</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>row {} has {} cells</source>
      <translation>Zeile {} hat {} Zellen</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>row {} of the table</source>
      <translation>Zeile {} der Tabelle</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>sample</source>
      <translation>Stichprobe</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>sample model</source>
      <translation>Stichprobenmodell</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>segment polygons</source>
      <translation>Polygone der Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>segment statistics</source>
      <translation>Segmentstatistik</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>segmentation,quickshift,superpixels,slic,felzenszwalb,watershed,objects,obia</source>
      <translation>segmentierung,quickshift,superpixel,slic,felzenszwalb,wasserscheide,watershed,objekte,obia</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>segments</source>
      <translation>Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>segments,threshold,otsu,kmeans,reclassify,objects,obia,land cover</source>
      <translation>segmente,schwellenwert,otsu,kmeans,reklassifizieren,objekte,obia,landbedeckung</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>supervised,predict,random forest,machine learning,objects,land cover,time series</source>
      <translation>überwacht,vorhersage,random forest,maschinelles lernen,objekte,landbedeckung,zeitreihe</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>supervised,training,random forest,machine learning,objects,obia,active learning,land cover</source>
      <translation>überwacht,training,random forest,maschinelles lernen,objekte,obia,aktives lernen,landbedeckung</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>the bands are {}</source>
      <translation>die Kanäle sind {}</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values are whole numbers of 8 bits</source>
      <translation>die Werte des Bildes sind ganze Zahlen mit 8 Bit</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values are whole numbers up to {} without a scale</source>
      <translation>die Werte des Bildes sind ganze Zahlen bis {} ohne Skalierung</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values, in the scale that the file states,</source>
      <translation>die Werte des Bildes, in der Skalierung, die die Datei nennt,</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values, whole numbers divided by 10,000,</source>
      <translation>die Werte des Bildes, ganze Zahlen geteilt durch 10.000,</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>the map has {}, the reference {}</source>
      <translation>die Karte hat {}, die Referenz {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>the means of the segments go from {} to {}</source>
      <translation>die Mittelwerte der Segmente reichen von {} bis {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>the model uses {}; the bands of the image, {}, give {}</source>
      <translation>das Modell verwendet {}; die Kanäle des Bildes, {}, ergeben {}</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>the zones are smaller than pixels</source>
      <translation>die Zonen sind kleiner als Pixel</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>the zones are too small, or lie beside the map</source>
      <translation>die Zonen sind zu klein oder liegen neben der Karte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>the {} have none</source>
      <translation>„{}“ haben keines</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>validation,stratified random sample,reference,sample size,neyman,olofsson,labels</source>
      <translation>validierung,geschichtete zufallsstichprobe,referenz,stichprobenumfang,neyman,olofsson,beschriften</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>where one has a class the other is nodata</source>
      <translation>wo die eine eine Klasse hat, ist die andere Nodata</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>zonal histogram,hectares,district,tabulate area,cross tabulation,statistics,share</source>
      <translation>zonales histogramm,hektar,bezirk,flächentabelle,kreuztabelle,statistik,anteil</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>zonal statistics,mean,standard deviation,minimum,maximum,segments,objects</source>
      <translation>zonenstatistik,mittelwert,standardabweichung,minimum,maximum,segmente,objekte</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>{} % changed</source>
      <translation>{} % verändert</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>{} (Python of this QGIS: {})</source>
      <translation>{} (Python dieses QGIS: {})</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>{} ({} values)</source>
      <translation>{} ({} Werte)</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>{} bytes for {} bands and {} labelled segments</source>
      <translation>{} Bytes für {} Kanäle und {} beschriftete Segmente</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>{} classes</source>
      <translation>{} Klassen</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>{} classes became {}: {}.</source>
      <translation>Aus {} Klassen wurden {}: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} classes, and the means fall into {} of {} bins</source>
      <translation>{} Klassen, und die Mittelwerte fallen in {} von {} Intervallen</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} classes, {} distinct segment means</source>
      <translation>{} Klassen, {} verschiedene Mittelwerte der Segmente</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} clusters are found again best in another half of the sample (prediction strength {}, mean silhouette {}).</source>
      <translation>{} Cluster finden sich in einer anderen Hälfte der Stichprobe am besten wieder (Vorhersagestärke {}, mittlere Silhouette {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>{} clusters, {} distinct {} value{}</source>
      <translation>{0} Cluster, {1} verschiedene Werte ({2})</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} comes after {}</source>
      <translation>{} folgt auf {}</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{} different values in {} features</source>
      <translation>{} verschiedene Werte in {} Objekten</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{} different values in {} features are many for classes.</source>
      <translation>{} verschiedene Werte in {} Objekten sind viele für Klassen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} does not take this value: '{}'.</source>
      <translation>{} nimmt diesen Wert nicht an: „{}“.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>{} has {} bytes</source>
      <translation>{} hat {} Bytes</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>{} has {} labelled segment{}, fewer than {}: neither the class nor its figures can be relied upon.</source>
      <translation>{0} hat {1} beschriftete(s) Segment(e), weniger als {3}: Weder auf die Klasse noch auf ihre Zahlen ist Verlass.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>{} has {} to {}, the model's image had {} to {}</source>
      <translation>{} hat {} bis {}, das Bild des Modells hatte {} bis {}</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>{} has {} x {} pixels of {} x {} from {}, {}</source>
      <translation>{} hat {} x {} Pixel von {} x {} ab {}, {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{} here, {} on {}</source>
      <translation>{} hier, {} auf {}</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>{} holds measurements, as photographs do</source>
      <translation>{} enthält Messwerte wie ein Foto</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>{} holds measurements, as photographs do, and no classes</source>
      <translation>{} enthält Messwerte wie ein Foto und keine Klassen</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} in each of {} classes</source>
      <translation>{} in jeder von {} Klassen</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in row {} of the table</source>
      <translation>{} in Zeile {} der Tabelle</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in row {}, the raster has {}</source>
      <translation>{} in Zeile {}, das Raster hat {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>{} in the model, {} of the image</source>
      <translation>{} im Modell, {} des Bildes</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in the rows {} and {}</source>
      <translation>{} in den Zeilen {} und {}</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} is a class of the raster, {} has the classes 1 to {}</source>
      <translation>{} ist eine Klasse des Rasters, {} hat die Klassen 1 bis {}</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} is band {}</source>
      <translation>{} ist Kanal {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} is missing.</source>
      <translation>{} fehlt.</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>{} is of type {}</source>
      <translation>{} ist vom Typ {}</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number of clusters of which another half of the sample has every one (prediction strength {}, mean silhouette {}); as in most images, no number makes classes that valleys part.</source>
      <translation>{} ist die größte Anzahl von Clustern, die sich in einer anderen Hälfte der Stichprobe alle wiederfinden (Vorhersagestärke {}, mittlere Silhouette {}); wie in den meisten Bildern ergibt keine Anzahl Klassen, die durch Täler getrennt sind.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number of clusters that are like classes with noise: a valley of at least {} parts every two (mean silhouette {}).</source>
      <translation>{} ist die größte Anzahl von Clustern, die wie Klassen mit Rauschen sind: Ein Tal von mindestens {} trennt je zwei (mittlere Silhouette {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number that was tried: a larger one may do as well, so raise MAXIMUM.</source>
      <translation>{} ist die größte geprüfte Anzahl: Eine größere kann ebenso gut sein, also MAXIMUM erhöhen.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the smallest number that was tried: lower MINIMUM to try fewer.</source>
      <translation>{} ist die kleinste geprüfte Anzahl: MINIMUM verkleinern, um weniger zu prüfen.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} is {} and, in row {} of the table, {}</source>
      <translation>{} ist {} und, in Zeile {} der Tabelle, {}</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>{} is {} everywhere</source>
      <translation>{} ist überall {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{} is {} here and {} on the worker {}.</source>
      <translation>{} ist {} hier und {} auf dem Worker {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>{} labelled segments</source>
      <translation>{} beschriftete Segmente</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>{} labelled {}s, all where the map is nodata</source>
      <translation>{0} beschriftete Einheiten ({1}), alle dort, wo die Karte Nodata ist</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} needs different bands</source>
      <translation>{} braucht verschiedene Kanäle</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} needs to know which band is {}</source>
      <translation>{} muss wissen, welcher Kanal {} ist</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} needs {} bands</source>
      <translation>{} braucht {} Kanäle</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>{} noise: neighbouring pixels differ as much as any two. The suggestion is made without; leave noise out of the classification as well, or it splits classes.</source>
      <translation>{} Rauschen: Benachbarte Pixel unterscheiden sich so sehr wie beliebige zwei. Der Vorschlag kommt ohne aus; Rauschen auch bei der Klassifikation weglassen, sonst teilt es Klassen.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>{} of the pixels have values that the model was not made from: {}.</source>
      <translation>{} der Pixel haben Werte, aus denen das Modell nicht entstanden ist: {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>{} of the segments' boundary lies on the edges of tiles; by chance it would be {}.</source>
      <translation>{} der Segmentgrenzen liegen auf den Rändern von Kacheln; zufällig wären es {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>{} of them in {}</source>
      <translation>{} Werte in {}</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>{} of {} classes</source>
      <translation>{} von {} Klassen</translation>
    </message>
    <message>
      <location filename="../core/regions/continuous.py" />
      <source>{} of {} holds measurements, as photographs do</source>
      <translation>{} von {} enthält Messwerte wie ein Foto</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>{} pixels for {} clusters</source>
      <translation>{} Pixel für {} Cluster</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>{} points</source>
      <translation>{} Punkte</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points for {} classes</source>
      <translation>{} Punkte für {} Klassen</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points for {} classes of {} or more</source>
      <translation>{} Punkte für {} Klassen mit je {} oder mehr</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points in {} pixels</source>
      <translation>{} Punkte in {} Pixeln</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>{} regions</source>
      <translation>{} Regionen</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>{} segments</source>
      <translation>{} Segmente</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>{} segments have samples of several classes, as many of each</source>
      <translation>{} Segmente haben Stichproben mehrerer Klassen, von jeder gleich viele</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a band number</source>
      <translation>{} erwartet eine Kanalnummer</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a number from {} to {}: '{}' was given.</source>
      <translation>{} erwartet eine Zahl von {} bis {}: „{}“ wurde angegeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a number from {}: '{}' was given.</source>
      <translation>{} erwartet eine Zahl ab {}: „{}“ wurde angegeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a raster</source>
      <translation>{} erwartet ein Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a whole number from {} to {}: '{}' was given.</source>
      <translation>{} erwartet eine ganze Zahl von {} bis {}: „{}“ wurde angegeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes band numbers: '{}' was given.</source>
      <translation>{} erwartet Kanalnummern: „{}“ wurde angegeben.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} takes more than {} points</source>
      <translation>{} braucht mehr als {} Punkte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes one of {}: '{}' was given.</source>
      <translation>{} erwartet eines von {}: „{}“ wurde angegeben.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} that hold no pixel with data</source>
      <translation>{}, die kein Pixel mit Daten enthalten</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} values get the name {}</source>
      <translation>{} Werte erhalten den Namen {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} without a class (FIELD is empty)</source>
      <translation>{} ohne Klasse (FIELD ist leer)</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>{} zones, all of them outside</source>
      <translation>{} Zonen, alle außerhalb</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} {} without a value in FIELD, {} without a geometry</source>
      <translation>{} {} ohne Wert in FIELD, {} ohne Geometrie</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>{}, in its first line</source>
      <translation>{}, in der ersten Zeile</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>{}, named in {}</source>
      <translation>{}, genannt in {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{}, where it {}</source>
      <translation>{}, wo es {}</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{}: the classes were found in the image by k-means and named by their rank.</source>
      <translation>{}: Die Klassen wurden durch K-Means im Bild gefunden und nach ihrem Rang benannt.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>{}s of the reference where the map is nodata</source>
      <translation>Einheiten der Referenz ({}), wo die Karte Nodata ist</translation>
    </message>
  </context>
</TS>

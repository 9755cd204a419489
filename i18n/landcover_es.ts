<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>LandCover</name>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>'{}' gives no feature</source>
      <translation>«{}» no contiene ningún objeto</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>'{}' in the OSGeo4W Shell</source>
      <translation>'{}' en la consola OSGeo4W</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>'{}' is a vector layer</source>
      <translation>«{}» es una capa vectorial</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>'{}', {} of them</source>
      <translation>«{}», {} de ellos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/forms.py" />
      <source>(not labelled yet)</source>
      <translation>(sin etiquetar todavía)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>1 class</source>
      <translation>1 clase</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>2 clusters show only the strongest contrast, often dark against bright; the elbow of the inertia, {}, shows more kinds of ground.</source>
      <translation>2 clústeres muestran solo el contraste más fuerte, a menudo oscuro frente a claro; el codo de la inercia, {}, muestra más tipos de terreno.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/command_line.py" />
      <source>&lt;file with the chosen features of {}&gt;</source>
      <translation>&lt;archivo con los objetos elegidos de {}&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/command_line.py" />
      <source>&lt;file with the features of {}&gt;</source>
      <translation>&lt;archivo con los objetos de {}&gt;</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>A class has no name</source>
      <translation>Una clase no tiene nombre</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>A colour is not of the form #rrggbb</source>
      <translation>Un color no tiene la forma #rrggbb</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>A file cannot be read</source>
      <translation>No se puede leer un archivo</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>A file cannot be replaced</source>
      <translation>No se puede reemplazar un archivo</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>A file cannot be written</source>
      <translation>No se puede escribir un archivo</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>A file of the virtual raster does not exist</source>
      <translation>Un archivo del ráster virtual no existe</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A name has two colours</source>
      <translation>Un nombre tiene dos colores</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A range of values ends before it begins</source>
      <translation>Un intervalo de valores termina antes de empezar</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A row names no value</source>
      <translation>Una fila no indica ningún valor</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>A row of the table of classes needs {}</source>
      <translation>Una fila de la tabla de clases necesita {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>A table can be added to a GeoPackage only</source>
      <translation>Solo se puede añadir una tabla a un GeoPackage</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>A table in a GeoPackage cannot begin with a special character</source>
      <translation>Una tabla de un GeoPackage no puede empezar con un carácter especial</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster has another version of {}, which may give another map</source>
      <translation>Un trabajador del clúster tiene otra versión de {}, que puede dar otro mapa</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster has got another version of the plugin in the meantime</source>
      <translation>Un trabajador del clúster ha recibido entretanto otra versión del complemento</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster lacks {}</source>
      <translation>A un trabajador del clúster le falta {}</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>AFTER lies on another grid: it was warped to the pixels of BEFORE by nearest neighbour, so each pixel is compared with the class at its centre. That alone moves boundaries by up to half a pixel of AFTER.</source>
      <translation>AFTER está en otra cuadrícula: se remuestreó a los píxeles de BEFORE por vecino más próximo, así que cada píxel se compara con la clase en su centro. Solo eso ya desplaza los límites hasta medio píxel de AFTER.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>AFTER lies on the pixels of BEFORE.</source>
      <translation>AFTER coincide con los píxeles de BEFORE.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>AVHRR and MODIS, coarse pixels</source>
      <translation>AVHRR y MODIS, píxeles gruesos</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Accuracy assessment</source>
      <translation>Evaluación de la exactitud</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Accuracy of held-out samples</source>
      <translation>Exactitud de las muestras reservadas</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Add samples of another class, or make the segments smaller.</source>
      <translation>Añada muestras de otra clase, o haga los segmentos más pequeños.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Add samples of another class.</source>
      <translation>Añada muestras de otra clase.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Add samples, or make the segments smaller.</source>
      <translation>Añada muestras, o haga los segmentos más pequeños.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Aerial and drone photographs</source>
      <translation>Fotografías aéreas y de dron</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>All classes would be merged into one</source>
      <translation>Todas las clases se unirían en una</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>All labelled segments lie in one place (one polygon, or near to each other), so cross-validation cannot tell how right the map is.</source>
      <translation>Todos los segmentos etiquetados están en un solo lugar (un polígono, o cerca unos de otros), así que la validación cruzada no puede decir lo correcto que es el mapa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>All pixels got one class, {}. Is the image of the kind that the model was made from?</source>
      <translation>Todos los píxeles recibieron una sola clase, {}. ¿Es la imagen del tipo con el que se hizo el modelo?</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>All pixels together look like one class with noise: there may be nothing to tell apart.</source>
      <translation>Todos los píxeles juntos parecen una sola clase con ruido: puede que no haya nada que distinguir.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>All samples of a class lie in one place, so cross-validation, which holds out whole places, counts all of them as wrong: {}. Sample these classes elsewhere too.</source>
      <translation>Todas las muestras de una clase están en un solo lugar, así que la validación cruzada, que reserva lugares enteros, las cuenta todas como erróneas: {}. Tome muestras de estas clases también en otro sitio.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Allocation</source>
      <translation>Asignación</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>An image of one band has no indices</source>
      <translation>Una imagen de una banda no tiene índices</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Another run has written the output in the meantime</source>
      <translation>Otra ejecución ha escrito la salida entretanto</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Another user of this cluster has another version: agree on one, then run again.</source>
      <translation>Otro usuario de este clúster tiene otra versión: acuerden una y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Apply k-means model</source>
      <translation>Aplicar modelo k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Apply sample model</source>
      <translation>Aplicar modelo de muestras</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Area, perimeter, compactness, elongation</source>
      <translation>Área, perímetro, compacidad, elongación</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Ask for fewer points, or merge this class into another one.</source>
      <translation>Pida menos puntos, o una esta clase a otra.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>BANDS takes band numbers</source>
      <translation>BANDS requiere números de banda</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>BEFORE and AFTER are the same file, so nothing can have changed.</source>
      <translation>BEFORE y AFTER son el mismo archivo, así que nada puede haber cambiado.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>BEFORE and AFTER have no name in common ({}; {}), so classes of the same value were taken for the same.</source>
      <translation>BEFORE y AFTER no tienen ningún nombre en común ({}; {}), así que las clases con el mismo valor se tomaron por iguales.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>BEFORE has {}; AFTER has {}</source>
      <translation>BEFORE tiene {}; AFTER tiene {}</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Band</source>
      <translation>Banda</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Band number out of range</source>
      <translation>Número de banda fuera del intervalo</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Band of the values</source>
      <translation>Banda de los valores</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>Band {} is called {}, in the model {}.</source>
      <translation>La banda {} se llama {}, en el modelo {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Bands (none = all)</source>
      <translation>Bandas (ninguna = todas)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands of the index: {}.</source>
      <translation>Bandas del índice: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands that are measured: {}.</source>
      <translation>Bandas que se miden: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands: {}.</source>
      <translation>Bandas: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Between regions</source>
      <translation>Entre regiones</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Between segments of one class</source>
      <translation>Entre segmentos de una clase</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>Blue band (none = found by name)</source>
      <translation>Banda azul (ninguna = por nombre)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Border of the image</source>
      <translation>Borde de la imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Border to no data</source>
      <translation>Borde con zonas sin datos</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>Brightness</source>
      <translation>Brillo</translation>
    </message>
    <message>
      <location filename="../core/raster/overviews.py" />
      <source>Building overviews</source>
      <translation>Creando las vistas generales</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By largest overlap of each class of the map</source>
      <translation>Por mayor solape de cada clase del mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By largest overlap, each reference class once</source>
      <translation>Por mayor solape, cada clase de referencia una vez</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By name where there are names, else by largest overlap</source>
      <translation>Por nombre si lo hay, si no, por mayor solape</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By the table of classes</source>
      <translation>Según la tabla de clases</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>CLASSES and {}</source>
      <translation>CLASSES y {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is below two points for each class</source>
      <translation>COUNT es inferior a dos puntos por clase</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is out of range</source>
      <translation>COUNT está fuera del intervalo</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is too small for LEAST points in each class</source>
      <translation>COUNT es demasiado pequeño para LEAST puntos en cada clase</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/base.py" />
      <source>Cancelled. Files that were there before are unchanged.</source>
      <translation>Cancelado. Los archivos que ya existían no han cambiado.</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changed pixels</source>
      <translation>Píxeles cambiados</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changed regions</source>
      <translation>Regiones cambiadas</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>Check its nodata value, or choose another raster.</source>
      <translation>Revise su valor nodata, o elija otro ráster.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Check its nodata value, or choose another reference.</source>
      <translation>Revise su valor nodata, o elija otra referencia.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Check the nodata value of the image, or choose other bands.</source>
      <translation>Revise el valor nodata de la imagen, o elija otras bandas.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Check the nodata value of the layer, or choose other bands.</source>
      <translation>Revise el valor nodata de la capa, o elija otras bandas.</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>Check the nodata values, or choose maps of the same place.</source>
      <translation>Revise los valores nodata, o elija mapas del mismo lugar.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Check the nodata values.</source>
      <translation>Revise los valores nodata.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose 1 to {}.</source>
      <translation>Elija de 1 a {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose 2 or more.</source>
      <translation>Elija 2 o más.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Choose POLYGONS or LINES.</source>
      <translation>Elija POLYGONS o LINES.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Choose POLYGONS, TABLE or OUTPUT.</source>
      <translation>Elija POLYGONS, TABLE u OUTPUT.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Choose TABLE, POLYGONS or REPORT.</source>
      <translation>Elija TABLE, POLYGONS o REPORT.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose a .gpkg file or a new file.</source>
      <translation>Elija un archivo .gpkg o un archivo nuevo.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Choose a MINIMUM up to MAXIMUM.</source>
      <translation>Elija un MINIMUM no mayor que MAXIMUM.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Choose a class raster, which 'K-means classification' makes of it.</source>
      <translation>Elija un ráster de clases, que «Clasificación k-means» crea a partir de ella.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>Choose a class raster; 'Classify segments' makes one of segments.</source>
      <translation>Elija un ráster de clases; «Clasificar segmentos» crea uno a partir de segmentos.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Choose a field of whole numbers or names.</source>
      <translation>Elija un campo de números enteros o nombres.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Choose a file that 'Classify by samples' wrote as its model.</source>
      <translation>Elija un archivo que «Clasificar por muestras» haya escrito como modelo.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>Choose a file that 'K-means classification' wrote as its model.</source>
      <translation>Elija un archivo que «Clasificación k-means» haya escrito como modelo.</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Choose a file that this plugin wrote.</source>
      <translation>Elija un archivo que haya escrito este complemento.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose a folder that has room and can be written to.</source>
      <translation>Elija una carpeta que tenga espacio y en la que se pueda escribir.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose a layer of polygons.</source>
      <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose a name that begins with a letter or a digit.</source>
      <translation>Elija un nombre que empiece con una letra o un dígito.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose a raster file such as a GeoTIFF.</source>
      <translation>Elija un archivo ráster, por ejemplo un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose a raster layer.</source>
      <translation>Elija una capa ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Choose a raster of classes, such as 'K-means classification' makes of it.</source>
      <translation>Elija un ráster de clases, como el que crea «Clasificación k-means».</translation>
    </message>
    <message>
      <location filename="../core/raster/class_values.py" />
      <source>Choose a raster of classes.</source>
      <translation>Elija un ráster de clases.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>Choose a table that this algorithm wrote as TABLE, saved as CSV.</source>
      <translation>Elija una tabla que este algoritmo haya escrito como TABLE, guardada como CSV.</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Choose a {} of the same place.</source>
      <translation>Elija otro del mismo lugar («{}»).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>Choose an image of the same sensor in the same units, or make a model of this one.</source>
      <translation>Elija una imagen del mismo sensor en las mismas unidades, o haga un modelo con esta.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose an image with more bands.</source>
      <translation>Elija una imagen con más bandas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>Choose an image with the same bands as the one that the model was made from.</source>
      <translation>Elija una imagen con las mismas bandas que aquella con la que se hizo el modelo.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Choose another FIELD, or label the samples first.</source>
      <translation>Elija otro campo (FIELD), o etiquete primero las muestras.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Choose another FIELD, or match clusters by MATCH majority.</source>
      <translation>Elija otro campo (FIELD), o empareje clústeres con MATCH majority.</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Choose another band for one of them.</source>
      <translation>Elija otra banda para uno de ellos.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose another destination.</source>
      <translation>Elija otro destino.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Choose another field.</source>
      <translation>Elija otro campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose another file for one of them.</source>
      <translation>Elija otro archivo para una de ellas.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose another file for the output.</source>
      <translation>Elija otro archivo para la salida.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose another image.</source>
      <translation>Elija otra imagen.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose another layer, or check its filter and selection.</source>
      <translation>Elija otra capa, o revise su filtro y su selección.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Choose another layer.</source>
      <translation>Elija otra capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose at most {} cluster{}.</source>
      <translation>Elija como máximo {0} clústeres.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose at most {}, or the method kmeans.</source>
      <translation>Elija como máximo {}, o el método kmeans.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose bands from 1 to {}.</source>
      <translation>Elija bandas de 1 a {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Choose classes or segments, which 'K-means classification' and 'Segment image' make of it. If these are classes, set MIN_AREA.</source>
      <translation>Elija clases o segmentos, que «Clasificación k-means» y «Segmentar imagen» crean a partir de ella. Si estos son clases, defina MIN_AREA.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Choose classes, such as 'K-means classification' makes of it, or give the layer a palette.</source>
      <translation>Elija clases, como las que crea «Clasificación k-means», o asigne una paleta a la capa.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Choose fewer BANDS or FEATURES, or leave MODEL empty.</source>
      <translation>Elija menos BANDS o FEATURES, o deje MODEL vacío.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose fewer classes, or smaller segments.</source>
      <translation>Elija menos clases, o segmentos más pequeños.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose fewer classes, or the method kmeans.</source>
      <translation>Elija menos clases, o el método kmeans.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose one of at most {} MB.</source>
      <translation>Elija uno de como máximo {} MB.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose one of its sub-datasets as the input.</source>
      <translation>Elija uno de sus subconjuntos de datos como entrada.</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>Choose one of them, such as {}.</source>
      <translation>Elija uno de ellos, por ejemplo {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Choose other bands or values.</source>
      <translation>Elija otras bandas o valores.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Choose other groups of features.</source>
      <translation>Elija otros grupos de características.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose other zones, or check the nodata value of the map.</source>
      <translation>Elija otras zonas, o revise el valor nodata del mapa.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose other zones.</source>
      <translation>Elija otras zonas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Choose points or polygons.</source>
      <translation>Elija puntos o polígonos.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose polygons.</source>
      <translation>Elija polígonos.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Choose samples of the same place, and check that their CRS is the right one.</source>
      <translation>Elija muestras del mismo lugar, y compruebe que su SRC es el correcto.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Choose segments of the place where the samples are.</source>
      <translation>Elija segmentos del lugar donde están las muestras.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Choose some of {}.</source>
      <translation>Elija algunos de {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Choose the MODEL that the raster was made with, or leave NEW_MODEL empty.</source>
      <translation>Elija el modelo (MODEL) con el que se hizo el ráster, o deje vacío NEW_MODEL.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Choose the model that the raster was made with.</source>
      <translation>Elija el modelo con el que se hizo el ráster.</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>Choose the output of 'Segment image', or convert it to an integer type.</source>
      <translation>Elija la salida de «Segmentar imagen», o conviértala a un tipo entero.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose the three bands in this order, or another scaling.</source>
      <translation>Elija las tres bandas en este orden, u otro escalado.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose zones of the same place, and check the CRS of both.</source>
      <translation>Elija zonas del mismo lugar y revise el SRC de ambos.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Class areas by zone</source>
      <translation>Áreas de clases por zona</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Class raster</source>
      <translation>Ráster de clases</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classes after</source>
      <translation>Clases después</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Classes are numbered from 1, since a class raster holds values from 1 to {}.</source>
      <translation>Las clases se numeran desde 1, ya que un ráster de clases contiene valores de 1 a {}.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Classes are the same where their names are.</source>
      <translation>Las clases son las mismas donde lo son sus nombres.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Classes are the same where their values are, since no name is in both maps.</source>
      <translation>Las clases son las mismas donde lo son sus valores, ya que ningún nombre está en ambos mapas.</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classes before</source>
      <translation>Clases antes</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Classes found</source>
      <translation>Clases encontradas</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their names are: {}.</source>
      <translation>Las clases del mapa y de la referencia son las mismas donde lo son sus nombres: {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their values are.</source>
      <translation>Las clases del mapa y de la referencia son las mismas donde lo son sus valores.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their values are: the map has no names, and the values coincide. Where they number clusters, use MATCH majority.</source>
      <translation>Las clases del mapa y de la referencia son las mismas donde lo son sus valores: el mapa no tiene nombres y los valores coinciden. Si numeran clústeres, use MATCH majority.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_widget.py" />
      <source>Classes of the chosen raster</source>
      <translation>Clases del ráster elegido</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Classes or segments</source>
      <translation>Clases o segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Classification</source>
      <translation>Clasificación</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Classified raster</source>
      <translation>Ráster clasificado</translation>
    </message>
    <message>
      <location filename="../algorithms/help/applykmeans.json" />
      <source>Classifies an image with the classes that were found in another one.</source>
      <translation>Clasifica una imagen con las clases que se encontraron en otra.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/applysamples.json" />
      <source>Classifies an image with what was learnt from samples in another one.</source>
      <translation>Clasifica una imagen con lo aprendido de muestras en otra.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classifysegments.json" />
      <source>Classifies segments by the mean of a raster on them, by given or found thresholds.</source>
      <translation>Clasifica segmentos por la media de un ráster en ellos, con umbrales dados o encontrados.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classifysamples.json" />
      <source>Classifies the segments of an image by a few that you labelled, and says how sure it is.</source>
      <translation>Clasifica los segmentos de una imagen según unos pocos que usted etiquetó, y dice con qué seguridad.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Classify by samples</source>
      <translation>Clasificar por muestras</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Classify segments</source>
      <translation>Clasificar segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classify the images of both dates first, with the same model or the same samples.</source>
      <translation>Clasifique primero las imágenes de ambas fechas, con el mismo modelo o las mismas muestras.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Classifying {} segments</source>
      <translation>Clasificando {} segmentos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_run.py" />
      <source>Classifying {} segments by {} labelled ones</source>
      <translation>Clasificando {} segmentos según {} etiquetados</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Cloud optimized rasters</source>
      <translation>Rásteres optimizados para la nube</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Colour of the class</source>
      <translation>Color de la clase</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Colours as the eye sees them (red, green, blue)</source>
      <translation>Colores como los ve el ojo (rojo, verde, azul)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Colours of land cover that fit each class</source>
      <translation>Colores de cobertura del suelo acordes con cada clase</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Compactness (slic and watershed only)</source>
      <translation>Compacidad (solo slic y watershed)</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Compare two maps</source>
      <translation>Comparar dos mapas</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Compared pixels</source>
      <translation>Píxeles comparados</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Compared pixels or points</source>
      <translation>Píxeles o puntos comparados</translation>
    </message>
    <message>
      <location filename="../algorithms/help/change.json" />
      <source>Compares two class maps of one place: what became of what, in hectares, with gains, losses and swap of every class.</source>
      <translation>Compara dos mapas de clases de un lugar: qué pasó a ser qué, en hectáreas, con ganancias, pérdidas e intercambio de cada clase.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Complex numbers cannot be classified</source>
      <translation>Los números complejos no se pueden clasificar</translation>
    </message>
    <message>
      <location filename="../algorithms/help/spectralindex.json" />
      <source>Computes a vegetation or water index from the bands of an image.</source>
      <translation>Calcula un índice de vegetación o de agua a partir de las bandas de una imagen.</translation>
    </message>
    <message>
      <location filename="../tests/support/template/help.json" />
      <source>Computes the mean of the bands of an image.</source>
      <translation>Calcula la media de las bandas de una imagen.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Contrast to the neighbours along the border</source>
      <translation>Contraste con los vecinos a lo largo del límite</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Convert it with 'PCT to RGB' first.</source>
      <translation>Conviértala primero con «PCT a RGB».</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Convert the image to its amplitude first.</source>
      <translation>Convierta primero la imagen a su amplitud.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Correct the row or leave it out.</source>
      <translation>Corrija la fila o elimínela.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Create it or choose another destination.</source>
      <translation>Créela o elija otro destino.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>DISTANCE {} leaves {} of {} points of the class with the value {} without one</source>
      <translation>DISTANCE {} deja {} de {} puntos de la clase con el valor {} sin sitio</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Dask is {} here: install the same version there.</source>
      <translation>Dask es aquí la versión {}: instale allí la misma.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dask scheduler (address; empty = this machine)</source>
      <translation>Planificador Dask (dirección; vacío = este equipo)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Deviation, minimum and maximum of every band</source>
      <translation>Desviación, mínimo y máximo de cada banda</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Distinct colours without a meaning</source>
      <translation>Colores distintos sin significado</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segment.json" />
      <source>Divides an image into segments of neighbouring, similar pixels and outlines them.</source>
      <translation>Divide una imagen en segmentos de píxeles vecinos y parecidos y los delinea.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Drawing {} points; expected standard error of overall accuracy: {}.</source>
      <translation>Se extraen {} puntos; error estándar esperado de la exactitud global: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/samplepoints.json" />
      <source>Draws a stratified random sample of points on a class raster, ready to be labelled by hand.</source>
      <translation>Extrae una muestra aleatoria estratificada de puntos de un ráster de clases, lista para etiquetar a mano.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/boundaries.json" />
      <source>Draws the regions of a class or segment raster as polygons and lines that fit together, simplified and smoothed without gaps.</source>
      <translation>Traza las regiones de un ráster de clases o segmentos como polígonos y líneas que encajan entre sí, simplificados y suavizados sin huecos.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>EVI2: dense vegetation, from red and near infrared</source>
      <translation>EVI2: vegetación densa, con rojo e infrarrojo cercano</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Each band to the same spread</source>
      <translation>Cada banda con la misma dispersión</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Each class needs two points, since one has no spread</source>
      <translation>Cada clase necesita dos puntos, ya que uno no tiene dispersión</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took one class of the reference and each class of the reference went to one class of the map at most, so that they overlap as much as possible in all (Hungarian method).</source>
      <translation>Cada clase del mapa tomó una clase de la referencia y cada clase de la referencia fue a lo sumo a una clase del mapa, de modo que en conjunto se solapen lo más posible (método húngaro).</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took the class of the reference that it overlaps most, since {}.</source>
      <translation>Cada clase del mapa tomó la clase de la referencia con la que más se solapa, ya que {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took the class of the reference that it overlaps most.</source>
      <translation>Cada clase del mapa tomó la clase de la referencia con la que más se solapa.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each point is compared with the pixel of the map in which it lies.</source>
      <translation>Cada punto se compara con el píxel del mapa en el que está.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each point is one unit of the sample.</source>
      <translation>Cada punto es una unidad de la muestra.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each polygon is one unit of the sample, of the class that the map gives to most of its pixels: the pixels of one polygon are no independent witnesses.</source>
      <translation>Cada polígono es una unidad de la muestra, de la clase que el mapa da a la mayoría de sus píxeles: los píxeles de un mismo polígono no son testigos independientes.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Edit the table, or choose the method auto, which finds classes in the image.</source>
      <translation>Edite la tabla, o elija el método auto, que busca las clases en la imagen.</translation>
    </message>
    <message>
      <location filename="../gui/first_map.py" />
      <source>Everything is filled in: press Run.</source>
      <translation>Todo está rellenado: pulse Ejecutar.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Example models</source>
      <translation>Modelos de ejemplo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Excess green: green leaves, from red, green and blue</source>
      <translation>Exceso de verde: hojas verdes, con rojo, verde y azul</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Export it to a GeoTIFF first (Export &gt; Save As) and choose that.</source>
      <translation>Expórtela primero a GeoTIFF (Exportar &gt; Guardar como) y elija ese archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>FIELD '{}': {}</source>
      <translation>FIELD «{}»: {}</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>FIELD holds numbers that are no classes</source>
      <translation>FIELD contiene números que no son clases</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>FIELD measures or numbers the features, instead of naming classes</source>
      <translation>FIELD mide o numera los objetos, en lugar de nombrar clases</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Features of segments</source>
      <translation>Características de los segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Felzenszwalb (follows contrast)</source>
      <translation>Felzenszwalb (sigue el contraste)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Fewest classes to try</source>
      <translation>Menor número de clases que probar</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Field with the class of the samples</source>
      <translation>Campo con la clase de las muestras</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Field with the names of the zones</source>
      <translation>Campo con los nombres de las zonas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Fields that look like classes: {}.</source>
      <translation>Campos que parecen contener clases: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Fill the table</source>
      <translation>Rellenar la tabla</translation>
    </message>
    <message>
      <location filename="../gui/first_map.py" />
      <source>First map</source>
      <translation>Primer mapa</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>First map on sample data: {}</source>
      <translation>Primer mapa con datos de ejemplo: {}</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Fitting {} clusters on {} pixels</source>
      <translation>Ajustando {} clústeres con {} píxeles</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Fitting {} clusters on {} segments</source>
      <translation>Ajustando {} clústeres con {} segmentos</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Forest or full crops</source>
      <translation>Bosque o cultivos densos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Found in the image by Otsu's method</source>
      <translation>Se buscan en la imagen con el método de Otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Found in the image by k-means</source>
      <translation>Se buscan en la imagen con k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>GLI: green leaves, from red, green and blue</source>
      <translation>GLI: hojas verdes, con rojo, verde y azul</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>GNDVI: vegetation, from green and near infrared</source>
      <translation>GNDVI: vegetación, con verde e infrarrojo cercano</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give 0.02 for 2 %, or a COUNT of points.</source>
      <translation>Indique 0.02 para un 2 %, o un número (COUNT) de puntos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give 2 or more.</source>
      <translation>Indique 2 o más.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Give CLASSES or CLASSES_FILE, and leave the other empty.</source>
      <translation>Indique CLASSES o CLASSES_FILE y deje vacío el otro.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a COUNT of {} or more, or lower LEAST.</source>
      <translation>Indique un COUNT de {} o más, o reduzca LEAST.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a larger one, such as 0.02.</source>
      <translation>Indique uno mayor, por ejemplo 0.02.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a number from 0 to {}.</source>
      <translation>Indique un número de 0 a {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>Give a smaller DISTANCE, or ask for fewer points.</source>
      <translation>Indique una distancia (DISTANCE) menor, o pida menos puntos.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Give at least one class.</source>
      <translation>Indique al menos una clase.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Give at least two names.</source>
      <translation>Indique al menos dos nombres.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Give both the same colour, leave one empty, or use two names.</source>
      <translation>Dé a ambas el mismo color, deje uno vacío o use dos nombres.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Give it a name.</source>
      <translation>Dele un nombre.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Give it another name.</source>
      <translation>Dele otro nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Give one of them.</source>
      <translation>Indique uno de los dos.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Give the SEGMENTS of the image.</source>
      <translation>Indique los segmentos (SEGMENTS) de la imagen.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Give the name of a file in it.</source>
      <translation>Indique el nombre de un archivo dentro de ella.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Give the same class the same name or the same value in both maps.</source>
      <translation>Dé a la misma clase el mismo nombre o el mismo valor en ambos mapas.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give {} or less.</source>
      <translation>Indique {} o menos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give {} or more.</source>
      <translation>Indique {} o más.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/editclasses.json" />
      <source>Gives the classes of a map names and colours, and merges classes of one name.</source>
      <translation>Da nombres y colores a las clases de un mapa y une las que tienen el mismo nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>Green band (none = found by name)</source>
      <translation>Banda verde (ninguna = por nombre)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/kmeans.json" />
      <source>Groups the pixels of an image into land cover classes of similar colour and outlines their regions.</source>
      <translation>Agrupa los píxeles de una imagen en clases de cobertura del suelo de color parecido y delinea sus regiones.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>Halves of the sample agree on no number of clusters (prediction strength below {}): another sample may give other clusters.</source>
      <translation>Las mitades de la muestra no coinciden en ningún número de clústeres (fuerza de predicción inferior a {}): otra muestra puede dar otros clústeres.</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Here {}, so their names may be wrong.</source>
      <translation>Aquí {}, así que sus nombres pueden ser erróneos.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>How classes are found</source>
      <translation>Cómo se encuentran las clases</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>How classes are matched</source>
      <translation>Cómo se emparejan las clases</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Image that shows what the classes look like</source>
      <translation>Imagen que muestra el aspecto de las clases</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>In proportion to the area of each class</source>
      <translation>En proporción al área de cada clase</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Inertia</source>
      <translation>Inercia</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Insert a row above</source>
      <translation>Insertar una fila encima</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Install it for the Python of the workers, as on this machine.</source>
      <translation>Instálelo para el Python de los trabajadores, como en este equipo.</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>Install it with {} and start QGIS again.</source>
      <translation>Instálelo con {} e inicie QGIS de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Install {} {} there, or run on this machine.</source>
      <translation>Instale allí {} {}, o ejecute en este equipo.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>It stays as it is. Choose another name, or run again to replace it.</source>
      <translation>Se queda como está. Elija otro nombre, o ejecute de nuevo para reemplazarla.</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>K-means classification</source>
      <translation>Clasificación k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>K-means model</source>
      <translation>Modelo k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>K-means model of the classes</source>
      <translation>Modelo k-means de las clases</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>K-means model with names</source>
      <translation>Modelo k-means con nombres</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Kappa is not defined: map and reference hold only one class, the same in both.</source>
      <translation>Kappa no está definido: el mapa y la referencia contienen una sola clase, la misma en ambos.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Kappa of held-out samples</source>
      <translation>Kappa de las muestras reservadas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Keep the colour</source>
      <translation>Conservar el color</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Kernel size (quickshift only)</source>
      <translation>Tamaño del núcleo (solo quickshift)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>LEAST is {}</source>
      <translation>LEAST es {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>LEAST takes more points than a sample may have</source>
      <translation>LEAST requiere más puntos de los que puede tener una muestra</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Label segments of two classes or more.</source>
      <translation>Etiquete segmentos de dos clases o más.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Labels that differ only in capitals and spaces are one class: {}.</source>
      <translation>Las etiquetas que solo difieren en mayúsculas y espacios son una clase: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover boundaries</source>
      <translation>Límites de cobertura del suelo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover classes</source>
      <translation>Clases de cobertura del suelo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Land cover from RGB</source>
      <translation>Cobertura del suelo a partir de RGB</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Land cover names for reflectance, else found in the image</source>
      <translation>Nombres de cobertura si es reflectancia, si no, de la imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover regions</source>
      <translation>Regiones de cobertura del suelo</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>Land cover segmentation</source>
      <translation>Segmentación de cobertura del suelo</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat TM, open water</source>
      <translation>Landsat TM, agua libre</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat TM, three kinds of cover</source>
      <translation>Landsat TM, tres tipos de cobertura</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat and Sentinel-2, surface reflectance</source>
      <translation>Landsat y Sentinel-2, reflectancia de superficie</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Least distance of points (map units; metres for degrees)</source>
      <translation>Distancia mínima (unidades del mapa; metros si grados)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Least points in each class</source>
      <translation>Mínimo de puntos en cada clase</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Leave it empty or choose one.</source>
      <translation>Déjelo vacío o elija una.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Leave it empty, or add a class above.</source>
      <translation>Déjelo vacío, o añada una clase por encima.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Leave the colour empty to keep it. In a text, commas separate the cells: put several values between double quotes, as in "2,5".</source>
      <translation>Deje vacío el color para conservarlo. En un texto, las comas separan las celdas: ponga varios valores entre comillas dobles, como en "2,5".</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Leave the upper bound of the last row empty. In a text, commas separate the cells: write 0.2 or put "0,2" between double quotes.</source>
      <translation>Deje vacío el límite superior de la última fila. En un texto, las comas separan las celdas: escriba 0.2 o ponga "0,2" entre comillas dobles.</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Left out: {}.</source>
      <translation>Excluidos: {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Limits: {}, {} above.</source>
      <translation>Límites: {}, {} por encima.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Look whether it still runs, then run again.</source>
      <translation>Compruebe si aún está en marcha y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>MATCH none compares them by {}.</source>
      <translation>MATCH none las compara directamente ({}).</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Make it again with 'Classify by samples'.</source>
      <translation>Hágalo de nuevo con «Clasificar por muestras».</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>Make it again with 'K-means classification'.</source>
      <translation>Hágalo de nuevo con «Clasificación k-means».</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>Make one raster of the files in it with 'Build virtual raster' (without 'Place each input file into a separate band'), and choose that.</source>
      <translation>Haga un ráster de los archivos que contiene con «Construir ráster virtual» (sin colocar cada archivo de entrada en una banda separada), y elija ese.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Map and reference have no class in common</source>
      <translation>El mapa y la referencia no tienen ninguna clase en común</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Map of agreement</source>
      <translation>Mapa de concordancia</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Matched classes</source>
      <translation>Clases emparejadas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Maximum distance (quickshift only)</source>
      <translation>Distancia máxima (solo quickshift)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Mean colour of each class in the image</source>
      <translation>Color medio de cada clase en la imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Mean dice coefficient</source>
      <translation>Coeficiente de Dice medio</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Mean index of segments</source>
      <translation>Índice medio de los segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Mean intersection over union</source>
      <translation>Intersección sobre unión media (IoU)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Mean of every band</source>
      <translation>Media de cada banda</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Mean of segments</source>
      <translation>Media de los segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Mean segment size (pixels, 0 = any)</source>
      <translation>Tamaño medio de los segmentos (píxeles, 0 = cualquiera)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segmentstatistics.json" />
      <source>Measures count, mean, standard deviation, minimum and maximum of a raster on every segment.</source>
      <translation>Mide número, media, desviación estándar, mínimo y máximo de un ráster en cada segmento.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classareas.json" />
      <source>Measures how many hectares of each class lie in each polygon of a layer, such as districts or parcels.</source>
      <translation>Mide cuántas hectáreas de cada clase hay en cada polígono de una capa, como distritos o parcelas.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/accuracy.json" />
      <source>Measures how well a class raster agrees with a reference: confusion matrix, kappa, Dice, IoU and areas with their errors.</source>
      <translation>Mide cuánto concuerda un ráster de clases con una referencia: matriz de confusión, kappa, Dice, IoU y áreas con sus errores.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Measuring segments</source>
      <translation>Midiendo los segmentos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/kmeans.py" />
      <source>Measuring {} segments</source>
      <translation>Midiendo {} segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Memory for tiles (megabytes, 0 = automatic)</source>
      <translation>Memoria para teselas (megabytes, 0 = automático)</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Merge classes first.</source>
      <translation>Una primero clases.</translation>
    </message>
    <message>
      <location filename="../core/regions/minimum_area.py" />
      <source>Merging the small ones among {} regions</source>
      <translation>Uniendo las pequeñas entre {} regiones</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Merging {} segments to a mean size of {}</source>
      <translation>Uniendo {} segmentos hasta un tamaño medio de {}</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Most classes to try</source>
      <translation>Mayor número de clases que probar</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Move the row down</source>
      <translation>Bajar la fila</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Move the row up</source>
      <translation>Subir la fila</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NDVI: vegetation, from red and near infrared</source>
      <translation>NDVI: vegetación, con rojo e infrarrojo cercano</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NDWI: open water, from green and near infrared</source>
      <translation>NDWI: agua libre, con verde e infrarrojo cercano</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NGRDI: vegetation, from red and green</source>
      <translation>NGRDI: vegetación, con rojo y verde</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>Name the bands by their colours (red, green, blue, nir), as those of the model's image are.</source>
      <translation>Nombre las bandas por sus colores (red, green, blue, nir), como lo están las de la imagen del modelo.</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Name the bands in the file by their colours (red, green, blue, nir).</source>
      <translation>Nombre las bandas del archivo por sus colores (red, green, blue, nir).</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Near infrared band (none = found by name)</source>
      <translation>Infrarrojo cercano (ninguna = por nombre)</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Nearly every pixel is a region of its own: {} regions of {} pixels.</source>
      <translation>Casi cada píxel es una región propia: {} regiones para {} píxeles.</translation>
    </message>
    <message>
      <location filename="../core/regions/continuous.py" />
      <source>Nearly every pixel would be a region of its own</source>
      <translation>Casi cada píxel sería una región propia</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>No group of features was chosen</source>
      <translation>No se eligió ningún grupo de características</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>No other field looks like classes, which are whole numbers or names.</source>
      <translation>Ningún otro campo parece contener clases, que son números enteros o nombres.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>No other number was tried.</source>
      <translation>No se probó ningún otro número.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>No output was chosen</source>
      <translation>No se eligió ninguna salida</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>No pixel has a class in both map and reference</source>
      <translation>Ningún píxel tiene clase a la vez en el mapa y en la referencia</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>No pixel has a class in both maps</source>
      <translation>Ningún píxel tiene clase en ambos mapas</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>No sample lies in a segment with data</source>
      <translation>Ninguna muestra está en un segmento con datos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>No sample lies on a pixel of the image with data</source>
      <translation>Ninguna muestra está en un píxel de la imagen con datos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>No segment has a valid value</source>
      <translation>Ningún segmento tiene un valor válido</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>No segment is labelled with these classes: {}.</source>
      <translation>Ningún segmento está etiquetado con estas clases: {}.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone covers any part of a pixel</source>
      <translation>Ninguna zona cubre parte alguna de un píxel</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone holds a pixel with a class</source>
      <translation>Ninguna zona contiene un píxel con clase</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone holds the centre of a pixel</source>
      <translation>Ninguna zona contiene el centro de un píxel</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Nobody can tell of a place whether it belongs to '{}': give the classes of the map names first, with 'Rename and merge classes'.</source>
      <translation>Nadie puede decir de un lugar si pertenece a «{}»: dé primero nombres a las clases del mapa, con «Renombrar y unir clases».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Not labelled yet</source>
      <translation>Sin etiquetar todavía</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Number of classes (0 = automatic)</source>
      <translation>Número de clases (0 = automático)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Number of classes (if found in the image)</source>
      <translation>Número de clases (si se buscan en la imagen)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Number of points</source>
      <translation>Número de puntos</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Number of points (0 = by standard error)</source>
      <translation>Número de puntos (0 = según el error estándar)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Number of points to label next</source>
      <translation>Número de puntos que etiquetar a continuación</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Number of regions</source>
      <translation>Número de regiones</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Number of segments</source>
      <translation>Número de segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Number of values</source>
      <translation>Número de valores</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Of {} labelled segments {} were used, evenly spread over each class.</source>
      <translation>De {} segmentos etiquetados se usaron {}, repartidos por igual en cada clase.</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>One part of the image takes some {} MB of memory, more than the {} MB that are allowed: parts are worked on one at a time.</source>
      <translation>Una parte de la imagen ocupa unos {} MB de memoria, más de los {} MB permitidos: las partes se procesan de una en una.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>One polygon for each value</source>
      <translation>Un polígono para cada valor</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Only one of {} and {} has a CRS, so they cannot be compared</source>
      <translation>De «{}» y «{}» solo uno tiene SRC, por lo que no se pueden comparar</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Only the last class has no bound.</source>
      <translation>Solo la última clase carece de límite.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Only the map has {}.</source>
      <translation>Solo el mapa tiene {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Only the reference has {}.</source>
      <translation>Solo la referencia tiene {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Order the classes from low to high.</source>
      <translation>Ordene las clases de menor a mayor.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Otsu's method takes too long for so many classes</source>
      <translation>El método de Otsu tarda demasiado con tantas clases</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Overall accuracy</source>
      <translation>Exactitud global</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Pixels in the sample</source>
      <translation>Píxeles en la muestra</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Pixels of this map cover up to {} less ground than others, but each is drawn with the same probability: for areas, warp the map to an equal-area projection first.</source>
      <translation>Los píxeles de este mapa cubren hasta un {} menos de terreno que otros, pero cada uno se extrae con la misma probabilidad: para áreas, reproyecte primero el mapa a una proyección equivalente.</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Pixels or segments in the sample</source>
      <translation>Píxeles o segmentos en la muestra</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Pixels whose centre lies in the zone</source>
      <translation>Píxeles cuyo centro está en la zona</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>Pixels with data</source>
      <translation>Píxeles con datos</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Pixels without data</source>
      <translation>Píxeles sin datos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Pixels, each by itself</source>
      <translation>Píxeles, cada uno por sí mismo</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Points to label next</source>
      <translation>Puntos que etiquetar a continuación</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Polygons that reach beyond the image, of which only the part on it counts: {}.</source>
      <translation>Polígonos que sobresalen de la imagen, de los que solo cuenta la parte que está en ella: {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Polygons were laid on the pixels of the map: a pixel counts where its centre lies in a polygon.</source>
      <translation>Los polígonos se superpusieron a los píxeles del mapa: un píxel cuenta si su centro está en un polígono.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Presets</source>
      <translation>Preajustes</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>Put it back, or build the virtual raster again.</source>
      <translation>Restitúyalo, o construya de nuevo el ráster virtual.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>QGIS cannot open the image</source>
      <translation>QGIS no puede abrir la imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Quickshift (same segments whatever the image size)</source>
      <translation>Quickshift (mismos segmentos con cualquier tamaño de imagen)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Random seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Random seed: {}.</source>
      <translation>Semilla aleatoria: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Raster to measure</source>
      <translation>Ráster que se mide</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Raster with the values</source>
      <translation>Ráster con los valores</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Red band (none = found by name)</source>
      <translation>Banda roja (ninguna = por nombre)</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Reference raster (or else samples)</source>
      <translation>Ráster de referencia (o bien muestras)</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Reflectance in the visible</source>
      <translation>Reflectancia en el visible</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Region boundaries</source>
      <translation>Límites de regiones</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Region polygons</source>
      <translation>Polígonos de las regiones</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Remove its layer from the project or close the program that uses it, or choose another name.</source>
      <translation>Quite su capa del proyecto, cierre el programa que lo usa o elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Remove the row</source>
      <translation>Eliminar la fila</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Rename and merge classes</source>
      <translation>Renombrar y unir clases</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>River from NAIP</source>
      <translation>Río a partir de NAIP</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Rock, sand or snow</source>
      <translation>Roca, arena o nieve</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>SAMPLES take a vector layer</source>
      <translation>SAMPLES requiere una capa vectorial</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>SAVI: vegetation on bare soil, from red and near infrared</source>
      <translation>SAVI: vegetación en suelo desnudo, con rojo e IR cercano</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>SLIC (segments of even size)</source>
      <translation>SLIC (segmentos de tamaño uniforme)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>STANDARD_ERROR cannot be reached</source>
      <translation>No se puede alcanzar STANDARD_ERROR</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>STANDARD_ERROR is a share above 0 and below 0.5</source>
      <translation>STANDARD_ERROR es una proporción mayor que 0 y menor que 0,5</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Same name, or same value where there are no names</source>
      <translation>Mismo nombre, o mismo valor si no hay nombres</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Sample model</source>
      <translation>Modelo de muestras</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Sample points</source>
      <translation>Puntos de muestreo</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Sample points for accuracy</source>
      <translation>Puntos de muestreo para exactitud</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Samples need a FIELD that holds their class</source>
      <translation>Las muestras necesitan un campo (FIELD) con su clase</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Samples that were left out: {}.</source>
      <translation>Muestras que se excluyeron: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Samples: points or polygons</source>
      <translation>Muestras: puntos o polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/outputs.py" />
      <source>Saving style and spatial index</source>
      <translation>Guardando el estilo y el índice espacial</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Scale (felzenszwalb only)</source>
      <translation>Escala (solo felzenszwalb)</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Scaling of bands</source>
      <translation>Escalado de las bandas</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Scaling to L*a*b* needs exactly three bands: red, green, blue</source>
      <translation>El escalado a L*a*b* necesita exactamente tres bandas: roja, verde y azul</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Segment and classify by NDVI</source>
      <translation>Segmentar y clasificar por NDVI</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment boundaries</source>
      <translation>Límites de los segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment image</source>
      <translation>Segmentar imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment polygons</source>
      <translation>Polígonos de los segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segment spacing (slic and watershed only)</source>
      <translation>Espaciado de los segmentos (solo slic y watershed)</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Segment statistics</source>
      <translation>Estadísticas de segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Segmentation</source>
      <translation>Segmentación</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segmentation method</source>
      <translation>Método de segmentación</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Segmenting</source>
      <translation>Segmentando</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Segments</source>
      <translation>Segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Segments (none = found as the model says)</source>
      <translation>Segmentos (ninguno = según el modelo)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Segments (none = found in the image)</source>
      <translation>Segmentos (ninguno = se buscan en la imagen)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segmentndvi.json" />
      <source>Segments an image and classifies its segments by their mean vegetation index.</source>
      <translation>Segmenta una imagen y clasifica sus segmentos por su índice de vegetación medio.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Segments with samples of several classes, which the report lists: {}. Smaller segments would keep these samples apart.</source>
      <translation>Segmentos con muestras de varias clases, que el informe enumera: {}. Unos segmentos más pequeños separarían estas muestras.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segments with their class</source>
      <translation>Segmentos con su clase</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Segments, by the mean of their pixels</source>
      <translation>Segmentos, por la media de sus píxeles</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Set its CRS, or give rasters of one and the same grid.</source>
      <translation>Defina su SRC, o indique rásteres de una misma cuadrícula.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Set the CRS of the other one.</source>
      <translation>Defina el SRC del otro.</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Set the right CRS, or reproject one of them first.</source>
      <translation>Defina el SRC correcto, o reproyecte primero uno de ellos.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Set the right CRS, or reproject the {} first.</source>
      <translation>Defina el SRC correcto, o reproyecte primero: «{}».</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Several workers of the cluster ended while they worked on the same part of the image</source>
      <translation>Varios trabajadores del clúster terminaron mientras trabajaban en la misma parte de la imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Share of each pixel that the zone covers</source>
      <translation>Parte de cada píxel que cubre la zona</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Shift that is no change (pixels, 0 = off)</source>
      <translation>Desplazamiento que no es cambio (píxeles, 0 = no)</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Shrub, grass or dry crops</source>
      <translation>Matorral, pasto o cultivos secos</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Silhouette</source>
      <translation>Silueta</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Simplify (map units, 0 = off)</source>
      <translation>Simplificar (unidades del mapa, 0 = no)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Smallest error of overall accuracy (Neyman)</source>
      <translation>Menor error de la exactitud global (Neyman)</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Smallest patch of change (pixels)</source>
      <translation>Mancha de cambio más pequeña (píxeles)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smallest region (pixels)</source>
      <translation>Región más pequeña (píxeles)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smallest segment (pixels)</source>
      <translation>Segmento más pequeño (píxeles)</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Smooth (rounds, 0 = off)</source>
      <translation>Suavizar (pasadas, 0 = no)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smoothing (felzenszwalb only)</source>
      <translation>Suavizado (solo felzenszwalb)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Spectral index</source>
      <translation>Índice espectral</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Spectral indices of the means</source>
      <translation>Índices espectrales de las medias</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Standard error of overall accuracy (share)</source>
      <translation>Error estándar de la exactitud global (proporción)</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Start one with 'dask scheduler', or leave DASK_SCHEDULER empty to work on this machine.</source>
      <translation>Inicie uno con 'dask scheduler', o deje vacío DASK_SCHEDULER para trabajar en este equipo.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Start some with 'dask worker', or leave DASK_SCHEDULER empty to work on this machine.</source>
      <translation>Inicie algunos con 'dask worker', o deje vacío DASK_SCHEDULER para trabajar en este equipo.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Start with 2 or more.</source>
      <translation>Empiece con 2 o más.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Suggest number of clusters</source>
      <translation>Sugerir número de clústeres</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Suggested number of classes</source>
      <translation>Número de clases sugerido</translation>
    </message>
    <message>
      <location filename="../algorithms/help/suggestclusters.json" />
      <source>Suggests how many classes k-means should look for, and shows the evidence.</source>
      <translation>Sugiere cuántas clases debe buscar k-means y muestra las pruebas.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>THRESHOLD_METHOD is manual, CLASSES was not edited</source>
      <translation>THRESHOLD_METHOD es manual, CLASSES no se editó</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Table of changes</source>
      <translation>Tabla de cambios</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Table of class areas</source>
      <translation>Tabla de áreas de clases</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Table of classes</source>
      <translation>Tabla de clases</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Table of classes (edit it to name your own)</source>
      <translation>Tabla de clases (edítela para definir las suyas)</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table of classes (empty = none is changed)</source>
      <translation>Tabla de clases (vacía = no cambia ninguna)</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table of classes as a file</source>
      <translation>Tabla de clases como archivo</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Table of measures</source>
      <translation>Tabla de medidas</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Table of statistics</source>
      <translation>Tabla de estadísticas</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table to fill in</source>
      <translation>Tabla para rellenar</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Take a larger sample.</source>
      <translation>Tome una muestra mayor.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Take it out of one of them.</source>
      <translation>Quítelo de una de ellas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Texture: mean local deviation at two scales</source>
      <translation>Textura: desviación local media a dos escalas</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The Dask cluster has no workers</source>
      <translation>El clúster de Dask no tiene trabajadores</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The Dask scheduler and this machine do not understand each other</source>
      <translation>El planificador Dask y este equipo no se entienden</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>The Python package {} cannot be used</source>
      <translation>No se puede usar el paquete de Python {}</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The archive holds several rasters</source>
      <translation>El archivo comprimido contiene varios rásteres</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are the default ones for NDVI of reflectance: {}.</source>
      <translation>Las clases son las predeterminadas para el NDVI de reflectancia: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are the default ones, whose limits hold for NDVI of reflectance.</source>
      <translation>Las clases son las predeterminadas, cuyos límites valen para el NDVI de reflectancia.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are those of the table.</source>
      <translation>Las clases son las de la tabla.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The classes of the raster are not those of the model</source>
      <translation>Las clases del ráster no son las del modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>The classified raster holds measurements, as photographs do, not classes</source>
      <translation>El ráster clasificado contiene mediciones, como una fotografía, y no clases</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The colours of the bands are not those that the model knows</source>
      <translation>Los colores de las bandas no son los que conoce el modelo</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The connection to the Dask scheduler was lost</source>
      <translation>Se perdió la conexión con el planificador Dask</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>The corners of the zones were transformed from {} to {}, the CRS of the map.</source>
      <translation>Los vértices de las zonas se transformaron de {} a {}, el SRC del mapa.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default classes are made for NDVI, and nothing says that the values are</source>
      <translation>Las clases predeterminadas están hechas para el NDVI, y nada dice que los valores lo sean</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default classes are made for NDVI, not for {}</source>
      <translation>Las clases predeterminadas están hechas para el NDVI, no para {}</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default table of classes is made for NDVI, not for {}</source>
      <translation>La tabla de clases predeterminada está hecha para el NDVI, no para {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The default table of classes is made for NDVI, which lies within -1 to 1</source>
      <translation>La tabla de clases predeterminada está hecha para el NDVI, que va de -1 a 1</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>The disk may be full.</source>
      <translation>Es posible que el disco esté lleno.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The features of the model are not those of the image</source>
      <translation>Las características del modelo no son las de la imagen</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The file cannot be read</source>
      <translation>No se puede leer el archivo</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The file is too large to be {}</source>
      <translation>El archivo es demasiado grande para ser esto: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The file may be damaged.</source>
      <translation>Es posible que el archivo esté dañado.</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>The image falls into too many regions</source>
      <translation>La imagen se divide en demasiadas regiones</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image has an alpha band and no other</source>
      <translation>La imagen tiene una banda alfa y ninguna otra</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The image has another range of values than that of the model: {}.</source>
      <translation>La imagen tiene otro intervalo de valores que la del modelo: {}.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image has no valid pixel</source>
      <translation>La imagen no tiene ningún píxel válido</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>The image has no valid pixel in any segment</source>
      <translation>La imagen no tiene ningún píxel válido en ningún segmento</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image is georeferenced by ground control points that do not form a regular grid</source>
      <translation>La imagen está georreferenciada con puntos de control que no forman una cuadrícula regular</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>The image is not a raster file</source>
      <translation>La imagen no es un archivo ráster</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The image is of type {}, the model was made from {}.</source>
      <translation>La imagen es del tipo {}, el modelo se hizo con {}.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image shows its colours through a palette, so its numbers are no measurements</source>
      <translation>La imagen muestra sus colores mediante una paleta, así que sus números no son mediciones</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The last class has an upper bound, so what lies above would have no class</source>
      <translation>La última clase tiene un límite superior, así que lo que está por encima no tendría clase</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The layer of samples is empty</source>
      <translation>La capa de muestras está vacía</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The layer of zones is empty</source>
      <translation>La capa de zonas está vacía</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The limits for reflectance ({}) would give: {}.</source>
      <translation>Los límites para reflectancia ({}) darían: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The limits of the default classes hold for NDVI of reflectance, and here {}</source>
      <translation>Los límites de las clases predeterminadas valen para el NDVI de reflectancia, y aquí {}</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>The map is compared with a REFERENCE raster or with SAMPLES</source>
      <translation>El mapa se compara con un ráster (REFERENCE) o con muestras (SAMPLES)</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>The mean silhouette is below {}: the clusters overlap, as in most images.</source>
      <translation>La silueta media es inferior a {}: los clústeres se solapan, como en la mayoría de las imágenes.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>The mean silhouette is below {}: the pixels form no clear clusters, so any number of classes draws lines where the image has none.</source>
      <translation>La silueta media es inferior a {}: los píxeles no forman clústeres claros, así que cualquier número de clases traza líneas donde la imagen no las tiene.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>The method {} works on tiles of {} pixels a side: boundaries may follow their edges.</source>
      <translation>El método {} trabaja con teselas de {} píxeles de lado: los límites pueden seguir sus bordes.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>The model needs more bands than the image has</source>
      <translation>El modelo necesita más bandas de las que tiene la imagen</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>The model was made by another version of this plugin</source>
      <translation>El modelo se hizo con otra versión de este complemento</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>The model was made on given segments, so it does not know how to find them</source>
      <translation>El modelo se hizo con segmentos dados, así que no sabe cómo encontrarlos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The model was made with {} {}, here it is {}: some segments may get another class than there.</source>
      <translation>El modelo se hizo con {} {}, aquí es {}: algunos segmentos pueden recibir otra clase que allí.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>The name of a class cannot be written</source>
      <translation>No se puede escribir el nombre de una clase</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>The name of a vector output cannot hold line breaks or other control characters</source>
      <translation>El nombre de una salida vectorial no puede contener saltos de línea ni otros caracteres de control</translation>
    </message>
    <message>
      <location filename="../core/raster/sink.py" />
      <source>The names of the classes cannot be written</source>
      <translation>No se pueden escribir los nombres de las clases</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>The names only number the classes, so they are the same classes only if both maps were made with the same model, with 'Apply k-means model': clusters of two runs of k-means are not.</source>
      <translation>Los nombres solo numeran las clases, así que estas son las mismas solo si ambos mapas se hicieron con el mismo modelo, con «Aplicar modelo k-means»: los clústeres de dos ejecuciones de k-means no lo son.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The next coarser choice is {} (prediction strength {}).</source>
      <translation>La siguiente opción más gruesa es {} (fuerza de predicción {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The next finer choice is {} (prediction strength {}).</source>
      <translation>La siguiente opción más fina es {} (fuerza de predicción {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>The number of clusters is out of range</source>
      <translation>El número de clústeres está fuera del intervalo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/vector_layers.py" />
      <source>The output cannot be written</source>
      <translation>No se puede escribir la salida</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output folder cannot be written to</source>
      <translation>No se puede escribir en la carpeta de salida</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output folder does not exist</source>
      <translation>La carpeta de salida no existe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>The output has an ending that is not supported</source>
      <translation>La extensión de la salida no es compatible</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output is a folder</source>
      <translation>La salida es una carpeta</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output is not a file</source>
      <translation>La salida no es un archivo</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output would overwrite the input</source>
      <translation>La salida sobrescribiría la entrada</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>The points find no place so far apart</source>
      <translation>Los puntos no encuentran sitio tan alejados entre sí</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The raster file does not exist</source>
      <translation>El archivo ráster no existe</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The raster has no bands of its own</source>
      <translation>El ráster no tiene bandas propias</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>The raster holds too many values for classes</source>
      <translation>El ráster contiene demasiados valores para ser clases</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The reference has no class</source>
      <translation>La referencia no tiene ninguna clase</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>The reference has no valid pixel where the classified raster lies</source>
      <translation>La referencia no tiene ningún píxel válido donde está el ráster clasificado</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>The reference lies on another grid: it was warped to the pixels of the map by nearest neighbour, so each pixel is compared with the class at its centre.</source>
      <translation>La referencia está en otra cuadrícula: se remuestreó a los píxeles del mapa por vecino más próximo, así que cada píxel se compara con la clase en su centro.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>The reference lies on the pixels of the map.</source>
      <translation>La referencia coincide con los píxeles del mapa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>The same number for each class</source>
      <translation>El mismo número para cada clase</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>The sample is larger than the class '{}'</source>
      <translation>La muestra es mayor que la clase «{}»</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>The sample is smaller than the number of clusters</source>
      <translation>La muestra es menor que el número de clústeres</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>The sample model is larger than it may be</source>
      <translation>El modelo de muestras es más grande de lo permitido</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>The samples are all of one class</source>
      <translation>Las muestras son todas de una clase</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>The samples are neither polygons nor points</source>
      <translation>Las muestras no son ni polígonos ni puntos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The samples have no class</source>
      <translation>Las muestras no tienen clase</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>The samples have no such FIELD</source>
      <translation>Las muestras no tienen ese campo (FIELD)</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>The samples label no segment</source>
      <translation>Las muestras no etiquetan ningún segmento</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The samples on the image are all of one class</source>
      <translation>Las muestras en la imagen son todas de una clase</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>The samples were transformed from {} to {}, the CRS of the image.</source>
      <translation>Las muestras se transformaron de {} a {}, el SRC de la imagen.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The segment means lie too close together for Otsu's method</source>
      <translation>Las medias de los segmentos están demasiado juntas para el método de Otsu</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The segments have {} pixels on average, more than the wanted {}: they get smaller with a lower minimum area (now {}) or by the parameters of the method.</source>
      <translation>Los segmentos tienen {} píxeles de media, más de los {} deseados: serán menores con un área mínima menor (ahora {}) o con los parámetros del método.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>The segments that samples label are all of one class</source>
      <translation>Los segmentos que las muestras etiquetan son todos de una clase</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The silhouette needs at least two clusters</source>
      <translation>La silueta necesita al menos dos clústeres</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The smallest number of clusters is above the largest</source>
      <translation>El menor número de clústeres supera al mayor</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/vector_layers.py" />
      <source>The spatial index cannot be written</source>
      <translation>No se puede escribir el índice espacial</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>The style cannot be saved</source>
      <translation>No se puede guardar el estilo</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>The table has no column '{}'</source>
      <translation>La tabla no tiene la columna «{}»</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The table names a value that is not in the raster</source>
      <translation>La tabla nombra un valor que no está en el ráster</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The table names a value twice</source>
      <translation>La tabla nombra un valor dos veces</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The table of classes is empty</source>
      <translation>La tabla de clases está vacía</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>The table of classes is empty: the map is copied as it is. Fill in the columns name and colour of TABLE and give it back as CLASSES_FILE.</source>
      <translation>La tabla de clases está vacía: el mapa se copia tal cual. Rellene las columnas name y colour de TABLE y entréguela como CLASSES_FILE.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>The tolerance is out of range</source>
      <translation>La tolerancia está fuera del intervalo</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>The two maps have no class in common</source>
      <translation>Los dos mapas no tienen ninguna clase en común</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>The two rasters lie on different grids</source>
      <translation>Los dos rásteres están en cuadrículas distintas</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The upper bound of a class is not a number</source>
      <translation>El límite superior de una clase no es un número</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The upper bounds of the classes do not ascend</source>
      <translation>Los límites superiores de las clases no son ascendentes</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The values of a row are not whole numbers</source>
      <translation>Los valores de una fila no son números enteros</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The values of the image are of another order of magnitude than those of the model</source>
      <translation>Los valores de la imagen son de otro orden de magnitud que los del modelo</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>The worker {} of the cluster says: {}</source>
      <translation>El trabajador {} del clúster dice: {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The zones are no polygons</source>
      <translation>Las zonas no son polígonos</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>The zones do not overlap the classified raster</source>
      <translation>Las zonas no se solapan con el ráster clasificado</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The zones have no such FIELD</source>
      <translation>Las zonas no tienen ese campo (FIELD)</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>The {} are not a raster of whole numbers</source>
      <translation>No es un ráster de números enteros: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} does not overlap the {}</source>
      <translation>«{}» no se solapa con «{}»</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>The {} has no class{}</source>
      <translation>Sin ninguna clase: {}{}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} has no georeference and CRS, so the two cannot be compared</source>
      <translation>«{}» no tiene georreferencia con SRC, por lo que no se pueden comparar</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} is out of range</source>
      <translation>Fuera del intervalo: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} is rotated or upside down, and the {} lies on another grid</source>
      <translation>«{}» está girado o invertido, y «{}» está en otra cuadrícula</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} must be above 0</source>
      <translation>Debe ser mayor que 0: {}</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} must not be negative</source>
      <translation>No debe ser negativo: {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Their fields are {}.</source>
      <translation>Sus campos son {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>There are more classes than distinct values</source>
      <translation>Hay más clases que valores distintos</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>There are more clusters than distinct {}s</source>
      <translation>Hay más clústeres que valores distintos ({})</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>There are too many kinds of change for a map</source>
      <translation>Hay demasiados tipos de cambio para un mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>There are two tables of classes</source>
      <translation>Hay dos tablas de clases</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>There is no Dask scheduler at this address</source>
      <translation>No hay ningún planificador Dask en esta dirección</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>There is no model that NEW_MODEL could be made from</source>
      <translation>No hay ningún modelo del que se pueda hacer NEW_MODEL</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>There is no transformation from the CRS of the {} to that of the {}</source>
      <translation>No hay transformación del SRC de «{}» al de «{}»</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>There is no {}</source>
      <translation>No hay ninguno: {}</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>These are not the settings of a segmentation</source>
      <translation>Esta no es la configuración de una segmentación</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>They may have too little memory: start them with more, or with fewer threads.</source>
      <translation>Puede que tengan poca memoria: inícielos con más, o con menos hilos.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/base.py" />
      <source>This is a fault of the plugin. Please report it with the lines below.</source>
      <translation>Esto es un fallo del complemento. Infórmelo, por favor, con las líneas siguientes.</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>This is a folder, not a raster</source>
      <translation>Esto es una carpeta, no un ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>This is not a class raster</source>
      <translation>Este no es un ráster de clases</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>This is not a file</source>
      <translation>Esto no es un archivo</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>This is not a k-means model of this plugin</source>
      <translation>Este no es un modelo k-means de este complemento</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>This is not a raster that GDAL can open</source>
      <translation>Este no es un ráster que GDAL pueda abrir</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>This is not a sample model of this plugin</source>
      <translation>Este no es un modelo de muestras de este complemento</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>This is not a table of classes</source>
      <translation>Esta no es una tabla de clases</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>This is not the address of a Dask scheduler</source>
      <translation>Esta no es la dirección de un planificador Dask</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Threads (0 = all cores)</source>
      <translation>Hilos (0 = todos los núcleos)</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Thresholds need at least two classes</source>
      <translation>Los umbrales necesitan al menos dos clases</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>To give them names and limits of your own, edit the table of classes (CLASSES).</source>
      <translation>Para darles nombres y límites propios, edite la tabla de clases (CLASSES).</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/outputs.py" />
      <source>Tracing boundaries</source>
      <translation>Trazando los límites</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Trying {} to {} clusters on {} pixels</source>
      <translation>Probando de {} a {} clústeres con {} píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Two dates, one model, change</source>
      <translation>Dos fechas, un modelo, cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Two outputs have the same destination</source>
      <translation>Dos salidas tienen el mismo destino</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>U.S. Geological Survey, in the middle between its ranges</source>
      <translation>U.S. Geological Survey, en el medio entre sus intervalos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Unknown ALLOCATION</source>
      <translation>Valor desconocido de ALLOCATION</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Unknown group of features</source>
      <translation>Grupo de características desconocido</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Unknown scaling</source>
      <translation>Escalado desconocido</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Unknown segmentation method</source>
      <translation>Método de segmentación desconocido</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Unknown spectral index</source>
      <translation>Índice espectral desconocido</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Unknown threshold method</source>
      <translation>Método de umbral desconocido</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Unknown way to match classes</source>
      <translation>Forma desconocida de emparejar las clases</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Upper bound</source>
      <translation>Límite superior</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Use .gpkg, .csv or another one for tables.</source>
      <translation>Use .gpkg, .csv u otra extensión para tablas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Use .gpkg, .shp or another one for vectors.</source>
      <translation>Use .gpkg, .shp u otra extensión para vectores.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>Use 0 to {}.</source>
      <translation>Use de 0 a {}.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Use COVERAGE=share.</source>
      <translation>Use COVERAGE=share.</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>Use larger segments or fewer clusters, or classify the image piece by piece.</source>
      <translation>Use segmentos mayores o menos clústeres, o clasifique la imagen por partes.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/metrics.py" />
      <source>Use majority or onetoone.</source>
      <translation>Use majority u onetoone.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Use one of {}.</source>
      <translation>Use uno de estos: {}.</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Use {} to {}.</source>
      <translation>Use de {} a {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>VARI: vegetation, from red, green and blue</source>
      <translation>VARI: vegetación, con rojo, verde y azul</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Valid pixels</source>
      <translation>Píxeles válidos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Valid pixels: {} ({}). Without data: {}.</source>
      <translation>Píxeles válidos: {} ({}). Sin datos: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Value or values</source>
      <translation>Valor o valores</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Values as they are</source>
      <translation>Valores tal como son</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Warp it first, with 'Warp (reproject)'.</source>
      <translation>Transfórmelo primero con «Combar (reproyectar)».</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>Warp one of them to the grid of the other first, with 'Warp (reproject)'.</source>
      <translation>Transforme primero uno de ellos a la cuadrícula del otro, con «Combar (reproyectar)».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Watershed (even size, along edges)</source>
      <translation>Watershed (tamaño uniforme, a lo largo de bordes)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Weight of colour (quickshift only)</source>
      <translation>Peso del color (solo quickshift)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>What counts of a pixel</source>
      <translation>Qué cuenta de un píxel</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>What is classified</source>
      <translation>Qué se clasifica</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Workers read the image themselves: they need it at the same path.</source>
      <translation>Los trabajadores leen la imagen ellos mismos: la necesitan en la misma ruta.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Write it as the scheduler tells it, such as tcp://192.168.0.7:8786.</source>
      <translation>Escríbala como la indica el planificador, por ejemplo tcp://192.168.0.7:8786.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Write it like #2f7d32.</source>
      <translation>Escríbalo como #2f7d32.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Write them as 1;2;3.</source>
      <translation>Escríbalos como 1;2;3.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Write value, name and colour of each class, with commas between them.</source>
      <translation>Escriba el valor, el nombre y el color de cada clase, separados por comas.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Write whole numbers such as 2 or 2,5 or 2-4.</source>
      <translation>Escriba números enteros como 2, 2,5 o 2-4.</translation>
    </message>
    <message>
      <location filename="../core/raster/overviews.py" />
      <source>Writing a cloud optimized GeoTIFF</source>
      <translation>Escribiendo un GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>ZONES take a vector layer</source>
      <translation>ZONES requiere una capa vectorial</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Zone {}</source>
      <translation>Zona {}</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Zones with class areas</source>
      <translation>Zonas con áreas de clases</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>a minimum of {}</source>
      <translation>un mínimo de {}</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>a value or values, a name and a colour</source>
      <translation>un valor o varios, un nombre y un color</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>accuracy</source>
      <translation>exactitud</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>accuracy,confusion matrix,kappa,dice,f1,iou,jaccard,validation,area,reference</source>
      <translation>exactitud,precisión,matriz de confusión,kappa,dice,f1,iou,jaccard,validación,área,referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>agreement</source>
      <translation>concordancia</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>all of its pixels there are nodata</source>
      <translation>todos sus píxeles son allí nodata</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>all of its {} pixels are nodata in at least one of the bands used</source>
      <translation>todos sus {} píxeles son nodata en al menos una de las bandas usadas</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>all of the image's values are 0</source>
      <translation>todos los valores de la imagen son 0</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>all pixels of the map in the zones are nodata</source>
      <translation>todos los píxeles del mapa en las zonas son nodata</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>all pixels of {} are nodata</source>
      <translation>todos los píxeles de {} son nodata</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>an image with {}</source>
      <translation>una imagen con {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>an upper bound, a name and a colour</source>
      <translation>un límite superior, un nombre y un color</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>and {} others</source>
      <translation>y {} más</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>another kind of layer was given</source>
      <translation>se indicó otro tipo de capa</translation>
    </message>
    <message>
      <location filename="../core/raster/index_kind.py" />
      <source>as the file says, the index was computed from {}</source>
      <translation>según dice el archivo, el índice se calculó con: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>band {} is {}</source>
      <translation>la banda {} es {}</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>band {} of an image with {} band{}</source>
      <translation>banda {} de una imagen con {} banda{}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>bands {} of an image with {}</source>
      <translation>bandas {} de una imagen con {}</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>both were given</source>
      <translation>se indicaron ambos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>boundaries</source>
      <translation>límites</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>brightness</source>
      <translation>brillo</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>by samples</source>
      <translation>por muestras</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>change,detection,transition,matrix,gain,loss,swap,deforestation,difference,time,two dates</source>
      <translation>cambio,detección de cambios,transición,matriz,ganancia,pérdida,intercambio,deforestación,diferencia,tiempo,dos fechas</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>changes</source>
      <translation>cambios</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>class areas</source>
      <translation>áreas de clases</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>class {} is {} in the raster and {} in {}</source>
      <translation>la clase {} es {} en el ráster y {} en {}</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>classified segments</source>
      <translation>segmentos clasificados</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>confidence</source>
      <translation>confianza</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>few names are in both ({})</source>
      <translation>pocos nombres están en ambos ({})</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>found {}, at least {} is needed</source>
      <translation>se encontró {}, se necesita al menos {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>it gives no feature</source>
      <translation>no contiene ningún objeto</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>it has no names, and its values are not those of the reference</source>
      <translation>no tiene nombres, y sus valores no son los de la referencia</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>it holds more than {} different values</source>
      <translation>contiene más de {} valores distintos</translation>
    </message>
    <message>
      <location filename="../core/raster/class_values.py" />
      <source>it holds values such as {}</source>
      <translation>contiene valores como {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>its names only number ({})</source>
      <translation>sus nombres solo numeran ({})</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>k-means</source>
      <translation>k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>k-means model</source>
      <translation>modelo k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>kmeans,cluster,predict,classify,land cover,time series,change</source>
      <translation>kmeans,k-medias,clúster,predecir,clasificar,cobertura del suelo,serie temporal,cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>kmeans,cluster,silhouette,elbow,optimal k,number of classes,unsupervised</source>
      <translation>kmeans,k-medias,clúster,silueta,codo,k óptimo,número de clases,no supervisada</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>kmeans,cluster,unsupervised,classify,land cover,segmentation,vectorize</source>
      <translation>kmeans,k-medias,clúster,no supervisada,clasificar,cobertura del suelo,segmentación,vectorizar</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>land cover sample model</source>
      <translation>modelo de muestras de cobertura del suelo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>layer '{}' comes from the provider '{}'</source>
      <translation>la capa «{}» procede del proveedor «{}»</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>margin to the next class</source>
      <translation>margen hasta la clase siguiente</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>matched classes</source>
      <translation>clases emparejadas</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>mean,bands,grey</source>
      <translation>media,bandas,gris</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>means of segments</source>
      <translation>medias de los segmentos</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>more than {} before small ones are merged</source>
      <translation>más de {} antes de unir las pequeñas</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>named</source>
      <translation>con nombres</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>ndvi,gndvi,ndwi,savi,evi2,vari,gli,exg,ngrdi,vegetation,water,band math</source>
      <translation>ndvi,gndvi,ndwi,savi,evi2,vari,gli,exg,ngrdi,vegetación,agua,álgebra de bandas</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>ndvi,vegetation,water,quickshift,segmentation,objects,obia,land cover,otsu</source>
      <translation>ndvi,vegetación,agua,quickshift,segmentación,objetos,obia,cobertura del suelo,otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>neither was given</source>
      <translation>no se indicó ninguno</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>no feature has both a geometry and a value in its FIELD</source>
      <translation>ningún objeto tiene a la vez geometría y un valor en FIELD</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>none is at {} since {} seconds</source>
      <translation>no hay ninguno en {} desde hace {} segundos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>none of its names is in the reference</source>
      <translation>ninguno de sus nombres está en la referencia</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>none of its points lies in the map</source>
      <translation>ninguno de sus puntos está en el mapa</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>none of its polygons holds a pixel of the map</source>
      <translation>ninguno de sus polígonos contiene un píxel del mapa</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>not installed (Python of this QGIS: {})</source>
      <translation>no instalado (Python de este QGIS: {})</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>number of clusters</source>
      <translation>número de clústeres</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>of an unknown version</source>
      <translation>de una versión desconocida</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>of {} segments</source>
      <translation>de {} segmentos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>points outside the image</source>
      <translation>puntos fuera de la imagen</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>points outside the map</source>
      <translation>puntos fuera del mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>points to label next</source>
      <translation>puntos que etiquetar a continuación</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>polygonize,vectorize,simplify,smooth,topology,generalize,dissolve,sieve,lines</source>
      <translation>poligonizar,vectorizar,simplificar,suavizar,topología,generalizar,disolver,filtrar,líneas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>polygons</source>
      <translation>polígonos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>polygons outside the image</source>
      <translation>polígonos fuera de la imagen</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>polygons outside the map</source>
      <translation>polígonos fuera del mapa</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>polygons that hold no centre of a pixel with a value, or are covered by later ones</source>
      <translation>polígonos que no contienen el centro de ningún píxel con valor, o que otros posteriores cubren</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>rename,merge,reclassify,recode,label,legend,names,colours,classes,clusters</source>
      <translation>renombrar,unir,fusionar,reclasificar,recodificar,etiquetar,leyenda,nombres,colores,clases,clústeres</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>row {} has {} cells</source>
      <translation>la fila {} tiene {} celdas</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>row {} of the table</source>
      <translation>fila {} de la tabla</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>sample</source>
      <translation>muestra</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>sample model</source>
      <translation>modelo de muestras</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>segment polygons</source>
      <translation>polígonos de los segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>segment statistics</source>
      <translation>estadísticas de segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>segmentation,quickshift,superpixels,slic,felzenszwalb,watershed,objects,obia</source>
      <translation>segmentación,quickshift,superpíxeles,slic,felzenszwalb,cuencas,watershed,objetos,obia</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>segments</source>
      <translation>segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>segments,threshold,otsu,kmeans,reclassify,objects,obia,land cover</source>
      <translation>segmentos,umbral,otsu,kmeans,reclasificar,objetos,obia,cobertura del suelo</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>supervised,predict,random forest,machine learning,objects,land cover,time series</source>
      <translation>supervisada,predecir,random forest,aprendizaje automático,objetos,cobertura del suelo,serie temporal</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>supervised,training,random forest,machine learning,objects,obia,active learning,land cover</source>
      <translation>supervisada,entrenamiento,random forest,aprendizaje automático,objetos,obia,aprendizaje activo,cobertura del suelo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>table</source>
      <translation>tabla</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>the bands are {}</source>
      <translation>las bandas son {}</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values are whole numbers of 8 bits</source>
      <translation>los valores de la imagen son números enteros de 8 bits</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values are whole numbers up to {} without a scale</source>
      <translation>los valores de la imagen son números enteros hasta {} sin escala</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values, in the scale that the file states,</source>
      <translation>los valores de la imagen, en la escala que indica el archivo,</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values, whole numbers divided by 10,000,</source>
      <translation>los valores de la imagen, números enteros divididos por 10.000,</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>the map has {}, the reference {}</source>
      <translation>el mapa tiene {}, la referencia {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>the means of the segments go from {} to {}</source>
      <translation>las medias de los segmentos van de {} a {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>the model uses {}; the bands of the image, {}, give {}</source>
      <translation>el modelo usa {}; las bandas de la imagen, {}, dan {}</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>the zones are smaller than pixels</source>
      <translation>las zonas son menores que los píxeles</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>the zones are too small, or lie beside the map</source>
      <translation>las zonas son demasiado pequeñas o están al lado del mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>the {} have none</source>
      <translation>«{}» no tiene ninguno</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>validation,stratified random sample,reference,sample size,neyman,olofsson,labels</source>
      <translation>validación,muestreo aleatorio estratificado,referencia,tamaño de la muestra,neyman,olofsson,etiquetas</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>where one has a class the other is nodata</source>
      <translation>donde uno tiene una clase, el otro es nodata</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>zonal histogram,hectares,district,tabulate area,cross tabulation,statistics,share</source>
      <translation>histograma zonal,hectáreas,distrito,tabular área,tabla cruzada,estadísticas,proporción</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>zonal statistics,mean,standard deviation,minimum,maximum,segments,objects</source>
      <translation>estadísticas zonales,media,desviación estándar,mínimo,máximo,segmentos,objetos</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>{} % changed</source>
      <translation>{} % cambiado</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>{} (Python of this QGIS: {})</source>
      <translation>{} (Python de este QGIS: {})</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>{} ({} values)</source>
      <translation>{} ({} valores)</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>{} bytes for {} bands and {} labelled segments</source>
      <translation>{} bytes para {} bandas y {} segmentos etiquetados</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>{} classes</source>
      <translation>{} clases</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>{} classes became {}: {}.</source>
      <translation>{} clases pasaron a ser {}: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} classes, and the means fall into {} of {} bins</source>
      <translation>{} clases, y las medias caen en {} de {} intervalos</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} classes, {} distinct segment means</source>
      <translation>{} clases, {} medias de segmento distintas</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} clusters are found again best in another half of the sample (prediction strength {}, mean silhouette {}).</source>
      <translation>{} clústeres son los que mejor se reencuentran en otra mitad de la muestra (fuerza de predicción {}, silueta media {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>{} clusters, {} distinct {} value{}</source>
      <translation>{0} clústeres, {1} valores distintos ({2})</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} comes after {}</source>
      <translation>{} viene después de {}</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{} different values in {} features</source>
      <translation>{} valores distintos en {} objetos</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{} different values in {} features are many for classes.</source>
      <translation>{} valores distintos en {} objetos son muchos para clases.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} does not take this value: '{}'.</source>
      <translation>{} no acepta este valor: «{}».</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>{} has {} bytes</source>
      <translation>{} tiene {} bytes</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>{} has {} labelled segment{}, fewer than {}: neither the class nor its figures can be relied upon.</source>
      <translation>{0} tiene {1} segmento{2} etiquetado{2}, menos de {3}: ni la clase ni sus cifras son fiables.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>{} has {} to {}, the model's image had {} to {}</source>
      <translation>{} tiene de {} a {}, la imagen del modelo tenía de {} a {}</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>{} has {} x {} pixels of {} x {} from {}, {}</source>
      <translation>{} tiene {} x {} píxeles de {} x {} desde {}, {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{} here, {} on {}</source>
      <translation>{} aquí, {} en {}</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>{} holds measurements, as photographs do</source>
      <translation>{} contiene mediciones, como una fotografía</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>{} holds measurements, as photographs do, and no classes</source>
      <translation>{} contiene mediciones, como una fotografía, y no clases</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} in each of {} classes</source>
      <translation>{} en cada una de {} clases</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in row {} of the table</source>
      <translation>{} en la fila {} de la tabla</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in row {}, the raster has {}</source>
      <translation>{} en la fila {}, el ráster tiene {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>{} in the model, {} of the image</source>
      <translation>{} en el modelo, {} de la imagen</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in the rows {} and {}</source>
      <translation>{} en las filas {} y {}</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} is a class of the raster, {} has the classes 1 to {}</source>
      <translation>{} es una clase del ráster, {} tiene las clases 1 a {}</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} is band {}</source>
      <translation>{} es la banda {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} is missing.</source>
      <translation>Falta {}.</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>{} is of type {}</source>
      <translation>{} es del tipo {}</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number of clusters of which another half of the sample has every one (prediction strength {}, mean silhouette {}); as in most images, no number makes classes that valleys part.</source>
      <translation>{} es el mayor número de clústeres que otra mitad de la muestra contiene todos (fuerza de predicción {}, silueta media {}); como en la mayoría de las imágenes, ningún número da clases separadas por valles.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number of clusters that are like classes with noise: a valley of at least {} parts every two (mean silhouette {}).</source>
      <translation>{} es el mayor número de clústeres que son como clases con ruido: un valle de al menos {} separa cada par (silueta media {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number that was tried: a larger one may do as well, so raise MAXIMUM.</source>
      <translation>{} es el mayor número que se probó: uno mayor puede servir igual, así que aumente MAXIMUM.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the smallest number that was tried: lower MINIMUM to try fewer.</source>
      <translation>{} es el menor número que se probó: reduzca MINIMUM para probar menos.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} is {} and, in row {} of the table, {}</source>
      <translation>{} es {} y, en la fila {} de la tabla, {}</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>{} is {} everywhere</source>
      <translation>{} es {} en todas partes</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{} is {} here and {} on the worker {}.</source>
      <translation>{} es {} aquí y {} en el trabajador {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>{} labelled segments</source>
      <translation>{} segmentos etiquetados</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>{} labelled {}s, all where the map is nodata</source>
      <translation>{0} unidades etiquetadas ({1}), todas donde el mapa es nodata</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} needs different bands</source>
      <translation>{} necesita bandas distintas</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} needs to know which band is {}</source>
      <translation>{} necesita saber cuál es la banda {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} needs {} bands</source>
      <translation>{} necesita {} bandas</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>{} noise: neighbouring pixels differ as much as any two. The suggestion is made without; leave noise out of the classification as well, or it splits classes.</source>
      <translation>{} ruido: los píxeles vecinos difieren tanto como dos cualesquiera. La sugerencia se hace sin ello; excluya el ruido también de la clasificación, o dividirá clases.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>{} of the pixels have values that the model was not made from: {}.</source>
      <translation>{} de los píxeles tienen valores con los que no se hizo el modelo: {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>{} of the segments' boundary lies on the edges of tiles; by chance it would be {}.</source>
      <translation>{} del límite de los segmentos está en los bordes de las teselas; por azar sería {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>{} of them in {}</source>
      <translation>{} valores en {}</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>{} of {} classes</source>
      <translation>{} de {} clases</translation>
    </message>
    <message>
      <location filename="../core/regions/continuous.py" />
      <source>{} of {} holds measurements, as photographs do</source>
      <translation>{} de {} contiene mediciones, como una fotografía</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>{} pixels for {} clusters</source>
      <translation>{} píxeles para {} clústeres</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>{} points</source>
      <translation>{} puntos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points for {} classes</source>
      <translation>{} puntos para {} clases</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points for {} classes of {} or more</source>
      <translation>{} puntos para {} clases de {} o más</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points in {} pixels</source>
      <translation>{} puntos en {} píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>{} regions</source>
      <translation>{} regiones</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>{} segments</source>
      <translation>{} segmentos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>{} segments have samples of several classes, as many of each</source>
      <translation>{} segmentos tienen muestras de varias clases, tantas de cada una</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a band number</source>
      <translation>{} requiere un número de banda</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a number from {} to {}: '{}' was given.</source>
      <translation>{} requiere un número de {} a {}: se indicó «{}».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a number from {}: '{}' was given.</source>
      <translation>{} requiere un número desde {}: se indicó «{}».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a raster</source>
      <translation>{} requiere un ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a whole number from {} to {}: '{}' was given.</source>
      <translation>{} requiere un número entero de {} a {}: se indicó «{}».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes band numbers: '{}' was given.</source>
      <translation>{} requiere números de banda: se indicó «{}».</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} takes more than {} points</source>
      <translation>{} requiere más de {} puntos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes one of {}: '{}' was given.</source>
      <translation>{} requiere uno de {}: se indicó «{}».</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} that hold no pixel with data</source>
      <translation>{} que no contienen ningún píxel con datos</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} values get the name {}</source>
      <translation>{} valores reciben el nombre {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} without a class (FIELD is empty)</source>
      <translation>{} sin clase (FIELD está vacío)</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>{} zones, all of them outside</source>
      <translation>{} zonas, todas fuera</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} {} without a value in FIELD, {} without a geometry</source>
      <translation>{} {} sin valor en FIELD, {} sin geometría</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>{}, in its first line</source>
      <translation>{}, en su primera línea</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>{}, named in {}</source>
      <translation>{}, nombrado en {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{}, where it {}</source>
      <translation>{}, donde {}</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{}: the classes were found in the image by k-means and named by their rank.</source>
      <translation>{}: las clases se buscaron en la imagen con k-means y se nombraron por su rango.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>{}s of the reference where the map is nodata</source>
      <translation>unidades de la referencia ({}) donde el mapa es nodata</translation>
    </message>
  </context>
</TS>

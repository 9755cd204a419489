<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>LandCover</name>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>'{}' gives no feature</source>
      <translation>« {} » ne donne aucune entité</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>'{}' in the OSGeo4W Shell</source>
      <translation>'{}' dans la console OSGeo4W</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>'{}' is a vector layer</source>
      <translation>« {} » est une couche vecteur</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>'{}', {} of them</source>
      <translation>« {} », {} en tout</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/forms.py" />
      <source>(not labelled yet)</source>
      <translation>(pas encore étiqueté)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>1 class</source>
      <translation>1 classe</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>2 clusters show only the strongest contrast, often dark against bright; the elbow of the inertia, {}, shows more kinds of ground.</source>
      <translation>2 clusters ne montrent que le contraste le plus fort, souvent le sombre contre le clair ; le coude de l'inertie, {}, montre plus de types de sol.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/command_line.py" />
      <source>&lt;file with the chosen features of {}&gt;</source>
      <translation>&lt;fichier des entités choisies de {}&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/command_line.py" />
      <source>&lt;file with the features of {}&gt;</source>
      <translation>&lt;fichier des entités de {}&gt;</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>A class has no name</source>
      <translation>Une classe n'a pas de nom</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>A colour is not of the form #rrggbb</source>
      <translation>Une couleur n'est pas de la forme #rrggbb</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>A file cannot be read</source>
      <translation>Un fichier ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>A file cannot be replaced</source>
      <translation>Un fichier ne peut pas être remplacé</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>A file cannot be written</source>
      <translation>Un fichier ne peut pas être écrit</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>A file of the virtual raster does not exist</source>
      <translation>Un fichier du raster virtuel n'existe pas</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A name has two colours</source>
      <translation>Un nom a deux couleurs</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A range of values ends before it begins</source>
      <translation>Un intervalle de valeurs finit avant de commencer</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A row names no value</source>
      <translation>Une ligne n'indique aucune valeur</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>A row of the table of classes needs {}</source>
      <translation>Une ligne de la table des classes demande {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>A table can be added to a GeoPackage only</source>
      <translation>Une table ne peut être ajoutée qu'à un GeoPackage</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>A table in a GeoPackage cannot begin with a special character</source>
      <translation>Une table d'un GeoPackage ne peut pas commencer par un caractère spécial</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster has another version of {}, which may give another map</source>
      <translation>Un worker du cluster a une autre version de {}, qui peut donner une autre carte</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster has got another version of the plugin in the meantime</source>
      <translation>Un worker du cluster a reçu entre-temps une autre version de l'extension</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster lacks {}</source>
      <translation>Il manque {} à un worker du cluster</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>AFTER lies on another grid: it was warped to the pixels of BEFORE by nearest neighbour, so each pixel is compared with the class at its centre. That alone moves boundaries by up to half a pixel of AFTER.</source>
      <translation>AFTER est sur une autre grille : il a été ramené aux pixels de BEFORE par plus proche voisin, chaque pixel est donc comparé à la classe en son centre. Cela suffit à déplacer les limites d'un demi-pixel de AFTER au plus.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>AFTER lies on the pixels of BEFORE.</source>
      <translation>AFTER coïncide avec les pixels de BEFORE.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>AVHRR and MODIS, coarse pixels</source>
      <translation>AVHRR et MODIS, gros pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Accuracy assessment</source>
      <translation>Évaluation de l'exactitude</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Accuracy of held-out samples</source>
      <translation>Exactitude des échantillons mis de côté</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Add samples of another class, or make the segments smaller.</source>
      <translation>Ajoutez des échantillons d’une autre classe, ou réduisez les segments.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Add samples of another class.</source>
      <translation>Ajoutez des échantillons d'une autre classe.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Add samples, or make the segments smaller.</source>
      <translation>Ajoutez des échantillons, ou faites des segments plus petits.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Aerial and drone photographs</source>
      <translation>Photographies aériennes et de drone</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>All classes would be merged into one</source>
      <translation>Toutes les classes seraient fusionnées en une seule</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>All labelled segments lie in one place (one polygon, or near to each other), so cross-validation cannot tell how right the map is.</source>
      <translation>Tous les segments étiquetés sont au même endroit (un polygone, ou proches les uns des autres), la validation croisée ne peut donc pas dire si la carte est juste.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>All pixels got one class, {}. Is the image of the kind that the model was made from?</source>
      <translation>Tous les pixels ont reçu une seule classe, {}. L'image est-elle du même genre que celle du modèle ?</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>All pixels together look like one class with noise: there may be nothing to tell apart.</source>
      <translation>Tous les pixels ensemble ressemblent à une seule classe avec du bruit : il n'y a peut-être rien à distinguer.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>All samples of a class lie in one place, so cross-validation, which holds out whole places, counts all of them as wrong: {}. Sample these classes elsewhere too.</source>
      <translation>Tous les échantillons d'une classe sont au même endroit, donc la validation croisée, qui met de côté des endroits entiers, les compte tous comme faux : {}. Échantillonnez ces classes ailleurs aussi.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Allocation</source>
      <translation>Répartition</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>An image of one band has no indices</source>
      <translation>Une image d'une seule bande n'a pas d'indices</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Another run has written the output in the meantime</source>
      <translation>Une autre exécution a écrit la sortie entre-temps</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Another user of this cluster has another version: agree on one, then run again.</source>
      <translation>Un autre utilisateur de ce cluster a une autre version : mettez-vous d'accord sur une seule, puis relancez.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Apply k-means model</source>
      <translation>Appliquer un modèle k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Apply sample model</source>
      <translation>Appliquer un modèle d'échantillons</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Area, perimeter, compactness, elongation</source>
      <translation>Surface, périmètre, compacité, allongement</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Ask for fewer points, or merge this class into another one.</source>
      <translation>Demandez moins de points, ou fusionnez cette classe avec une autre.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>BANDS takes band numbers</source>
      <translation>BANDS demande des numéros de bande</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>BEFORE and AFTER are the same file, so nothing can have changed.</source>
      <translation>BEFORE et AFTER sont le même fichier, donc rien ne peut avoir changé.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>BEFORE and AFTER have no name in common ({}; {}), so classes of the same value were taken for the same.</source>
      <translation>BEFORE et AFTER n'ont aucun nom en commun ({} ; {}), les classes de même valeur ont donc été prises pour les mêmes.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>BEFORE has {}; AFTER has {}</source>
      <translation>BEFORE a {} ; AFTER a {}</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Band</source>
      <translation>Bande</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Band number out of range</source>
      <translation>Numéro de bande hors limites</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Band of the values</source>
      <translation>Bande des valeurs</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>Band {} is called {}, in the model {}.</source>
      <translation>La bande {} s'appelle {}, dans le modèle {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Bands (none = all)</source>
      <translation>Bandes (aucune = toutes)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands of the index: {}.</source>
      <translation>Bandes de l'indice : {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands that are measured: {}.</source>
      <translation>Bandes mesurées : {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands: {}.</source>
      <translation>Bandes : {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Between regions</source>
      <translation>Entre régions</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Between segments of one class</source>
      <translation>Entre segments d'une même classe</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>Blue band (none = found by name)</source>
      <translation>Bande bleue (aucune = selon le nom)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Border of the image</source>
      <translation>Bord de l'image</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Border to no data</source>
      <translation>Bord des zones sans données</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>Brightness</source>
      <translation>Luminosité</translation>
    </message>
    <message>
      <location filename="../core/raster/overviews.py" />
      <source>Building overviews</source>
      <translation>Construction des aperçus</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By largest overlap of each class of the map</source>
      <translation>Par plus grand recouvrement de chaque classe de la carte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By largest overlap, each reference class once</source>
      <translation>Par plus grand recouvrement, chaque référence une fois</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By name where there are names, else by largest overlap</source>
      <translation>Par nom s'il y en a, sinon par plus grand recouvrement</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By the table of classes</source>
      <translation>Selon la table des classes</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>CLASSES and {}</source>
      <translation>CLASSES et {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is below two points for each class</source>
      <translation>COUNT est inférieur à deux points par classe</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is out of range</source>
      <translation>COUNT est hors limites</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is too small for LEAST points in each class</source>
      <translation>COUNT est trop petit pour LEAST points par classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/base.py" />
      <source>Cancelled. Files that were there before are unchanged.</source>
      <translation>Annulé. Les fichiers qui existaient déjà sont inchangés.</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changed pixels</source>
      <translation>Pixels modifiés</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changed regions</source>
      <translation>Régions modifiées</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changes</source>
      <translation>Changements</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>Check its nodata value, or choose another raster.</source>
      <translation>Vérifiez sa valeur nodata, ou choisissez un autre raster.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Check its nodata value, or choose another reference.</source>
      <translation>Vérifiez sa valeur nodata, ou choisissez une autre référence.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Check the nodata value of the image, or choose other bands.</source>
      <translation>Vérifiez la valeur nodata de l'image, ou choisissez d'autres bandes.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Check the nodata value of the layer, or choose other bands.</source>
      <translation>Vérifiez la valeur nodata de la couche, ou choisissez d'autres bandes.</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>Check the nodata values, or choose maps of the same place.</source>
      <translation>Vérifiez les valeurs nodata, ou choisissez des cartes du même lieu.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Check the nodata values.</source>
      <translation>Vérifiez les valeurs nodata.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose 1 to {}.</source>
      <translation>Choisissez 1 à {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose 2 or more.</source>
      <translation>Choisissez 2 ou plus.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Choose POLYGONS or LINES.</source>
      <translation>Choisissez POLYGONS ou LINES.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Choose POLYGONS, TABLE or OUTPUT.</source>
      <translation>Choisissez POLYGONS, TABLE ou OUTPUT.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Choose TABLE, POLYGONS or REPORT.</source>
      <translation>Choisissez TABLE, POLYGONS ou REPORT.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose a .gpkg file or a new file.</source>
      <translation>Choisissez un fichier .gpkg ou un nouveau fichier.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Choose a MINIMUM up to MAXIMUM.</source>
      <translation>Choisissez un MINIMUM ne dépassant pas MAXIMUM.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Choose a class raster, which 'K-means classification' makes of it.</source>
      <translation>Choisissez un raster de classes, que « Classification k-means » en fait.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>Choose a class raster; 'Classify segments' makes one of segments.</source>
      <translation>Choisissez un raster de classes ; « Classer les segments » en fait un à partir de segments.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Choose a field of whole numbers or names.</source>
      <translation>Choisissez un champ de nombres entiers ou de noms.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Choose a file that 'Classify by samples' wrote as its model.</source>
      <translation>Choisissez un fichier que « Classer par échantillons » a écrit comme modèle.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>Choose a file that 'K-means classification' wrote as its model.</source>
      <translation>Choisissez un fichier que « Classification k-means » a écrit comme modèle.</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Choose a file that this plugin wrote.</source>
      <translation>Choisissez un fichier écrit par cette extension.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose a folder that has room and can be written to.</source>
      <translation>Choisissez un dossier qui a de la place et où l'on peut écrire.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose a layer of polygons.</source>
      <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose a name that begins with a letter or a digit.</source>
      <translation>Choisissez un nom qui commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose a raster file such as a GeoTIFF.</source>
      <translation>Choisissez un fichier raster, par exemple un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose a raster layer.</source>
      <translation>Choisissez une couche raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Choose a raster of classes, such as 'K-means classification' makes of it.</source>
      <translation>Choisissez un raster de classes, comme celui de « Classification k-means ».</translation>
    </message>
    <message>
      <location filename="../core/raster/class_values.py" />
      <source>Choose a raster of classes.</source>
      <translation>Choisissez un raster de classes.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>Choose a table that this algorithm wrote as TABLE, saved as CSV.</source>
      <translation>Choisissez une table que cet algorithme a écrite comme TABLE, enregistrée en CSV.</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Choose a {} of the same place.</source>
      <translation>Choisissez-en un du même lieu (« {} »).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>Choose an image of the same sensor in the same units, or make a model of this one.</source>
      <translation>Choisissez une image du même capteur dans les mêmes unités, ou faites un modèle de celle-ci.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose an image with more bands.</source>
      <translation>Choisissez une image ayant plus de bandes.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>Choose an image with the same bands as the one that the model was made from.</source>
      <translation>Choisissez une image ayant les mêmes bandes que celle dont le modèle est issu.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Choose another FIELD, or label the samples first.</source>
      <translation>Choisissez un autre champ (FIELD), ou étiquetez d'abord les échantillons.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Choose another FIELD, or match clusters by MATCH majority.</source>
      <translation>Choisissez un autre champ (FIELD), ou appariez les clusters par MATCH majority.</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Choose another band for one of them.</source>
      <translation>Choisissez une autre bande pour l'une d'elles.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose another destination.</source>
      <translation>Choisissez une autre destination.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Choose another field.</source>
      <translation>Choisissez un autre champ.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose another file for one of them.</source>
      <translation>Choisissez un autre fichier pour l'une d'elles.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose another file for the output.</source>
      <translation>Choisissez un autre fichier pour la sortie.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose another image.</source>
      <translation>Choisissez une autre image.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose another layer, or check its filter and selection.</source>
      <translation>Choisissez une autre couche, ou vérifiez son filtre et sa sélection.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Choose another layer.</source>
      <translation>Choisissez une autre couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose at most {} cluster{}.</source>
      <translation>Choisissez au plus {} cluster{}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose at most {}, or the method kmeans.</source>
      <translation>Choisissez au plus {}, ou la méthode kmeans.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose bands from 1 to {}.</source>
      <translation>Choisissez des bandes de 1 à {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Choose classes or segments, which 'K-means classification' and 'Segment image' make of it. If these are classes, set MIN_AREA.</source>
      <translation>Choisissez des classes ou des segments, que « Classification k-means » et « Segmenter une image » en font. Si ce sont des classes, définissez MIN_AREA.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Choose classes, such as 'K-means classification' makes of it, or give the layer a palette.</source>
      <translation>Choisissez des classes, comme celles de « Classification k-means », ou donnez une palette à la couche.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Choose fewer BANDS or FEATURES, or leave MODEL empty.</source>
      <translation>Choisissez moins de BANDS ou de FEATURES, ou laissez MODEL vide.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose fewer classes, or smaller segments.</source>
      <translation>Choisissez moins de classes, ou des segments plus petits.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose fewer classes, or the method kmeans.</source>
      <translation>Choisissez moins de classes, ou la méthode kmeans.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose one of at most {} MB.</source>
      <translation>Choisissez-en un de {} Mo au plus.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose one of its sub-datasets as the input.</source>
      <translation>Choisissez l'un de ses sous-jeux de données comme entrée.</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>Choose one of them, such as {}.</source>
      <translation>Choisissez l'un d'eux, par exemple {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Choose other bands or values.</source>
      <translation>Choisissez d'autres bandes ou valeurs.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Choose other groups of features.</source>
      <translation>Choisissez d'autres groupes de caractéristiques.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose other zones, or check the nodata value of the map.</source>
      <translation>Choisissez d'autres zones, ou vérifiez la valeur nodata de la carte.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose other zones.</source>
      <translation>Choisissez d’autres zones.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Choose points or polygons.</source>
      <translation>Choisissez des points ou des polygones.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose polygons.</source>
      <translation>Choisissez des polygones.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Choose samples of the same place, and check that their CRS is the right one.</source>
      <translation>Choisissez des échantillons du même lieu, et vérifiez que leur SCR est le bon.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Choose segments of the place where the samples are.</source>
      <translation>Choisissez des segments du lieu où se trouvent les échantillons.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Choose some of {}.</source>
      <translation>Choisissez-en parmi {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Choose the MODEL that the raster was made with, or leave NEW_MODEL empty.</source>
      <translation>Choisissez le modèle (MODEL) avec lequel le raster a été fait, ou laissez NEW_MODEL vide.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Choose the model that the raster was made with.</source>
      <translation>Choisissez le modèle avec lequel le raster a été fait.</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>Choose the output of 'Segment image', or convert it to an integer type.</source>
      <translation>Choisissez la sortie de « Segmenter une image », ou convertissez-la en type entier.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose the three bands in this order, or another scaling.</source>
      <translation>Choisissez les trois bandes dans cet ordre, ou une autre mise à l'échelle.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose zones of the same place, and check the CRS of both.</source>
      <translation>Choisissez des zones du même lieu, et vérifiez le SCR des deux.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Class areas by zone</source>
      <translation>Surfaces des classes par zone</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Class raster</source>
      <translation>Raster de classes</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classes after</source>
      <translation>Classes après</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Classes are numbered from 1, since a class raster holds values from 1 to {}.</source>
      <translation>Les classes sont numérotées à partir de 1, car un raster de classes contient des valeurs de 1 à {}.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Classes are the same where their names are.</source>
      <translation>Les classes sont les mêmes là où leurs noms le sont.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Classes are the same where their values are, since no name is in both maps.</source>
      <translation>Les classes sont les mêmes là où leurs valeurs le sont, car aucun nom n'est dans les deux cartes.</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classes before</source>
      <translation>Classes avant</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Classes found</source>
      <translation>Classes trouvées</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their names are: {}.</source>
      <translation>Les classes de la carte et de la référence sont les mêmes là où leurs noms le sont : {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their values are.</source>
      <translation>Les classes de la carte et de la référence sont les mêmes là où leurs valeurs le sont.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their values are: the map has no names, and the values coincide. Where they number clusters, use MATCH majority.</source>
      <translation>Les classes de la carte et de la référence sont les mêmes là où leurs valeurs le sont : la carte n'a pas de noms, et les valeurs coïncident. Si elles numérotent des clusters, utilisez MATCH majority.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_widget.py" />
      <source>Classes of the chosen raster</source>
      <translation>Classes du raster choisi</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Classes or segments</source>
      <translation>Classes ou segments</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Classification</source>
      <translation>Classification</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Classified raster</source>
      <translation>Raster classé</translation>
    </message>
    <message>
      <location filename="../algorithms/help/applykmeans.json" />
      <source>Classifies an image with the classes that were found in another one.</source>
      <translation>Classe une image avec les classes trouvées dans une autre.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/applysamples.json" />
      <source>Classifies an image with what was learnt from samples in another one.</source>
      <translation>Classe une image avec ce qui a été appris d'échantillons dans une autre.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classifysegments.json" />
      <source>Classifies segments by the mean of a raster on them, by given or found thresholds.</source>
      <translation>Classe des segments par la moyenne d'un raster sur eux, avec des seuils donnés ou trouvés.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classifysamples.json" />
      <source>Classifies the segments of an image by a few that you labelled, and says how sure it is.</source>
      <translation>Classe les segments d'une image d'après quelques-uns que vous avez étiquetés, et dit avec quelle certitude.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Classify by samples</source>
      <translation>Classer par échantillons</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Classify segments</source>
      <translation>Classer les segments</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classify the images of both dates first, with the same model or the same samples.</source>
      <translation>Classez d'abord les images des deux dates, avec le même modèle ou les mêmes échantillons.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Classifying {} segments</source>
      <translation>Classement de {} segments</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_run.py" />
      <source>Classifying {} segments by {} labelled ones</source>
      <translation>Classement de {} segments d'après {} étiquetés</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Cloud optimized rasters</source>
      <translation>Rasters optimisés pour le cloud</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Colour of the class</source>
      <translation>Couleur de la classe</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Colours as the eye sees them (red, green, blue)</source>
      <translation>Couleurs telles que l'œil les voit (rouge, vert, bleu)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Colours of land cover that fit each class</source>
      <translation>Couleurs d'occupation du sol adaptées à chaque classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Compactness (slic and watershed only)</source>
      <translation>Compacité (slic et watershed seulement)</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Compare two maps</source>
      <translation>Comparer deux cartes</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Compared pixels</source>
      <translation>Pixels comparés</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Compared pixels or points</source>
      <translation>Pixels ou points comparés</translation>
    </message>
    <message>
      <location filename="../algorithms/help/change.json" />
      <source>Compares two class maps of one place: what became of what, in hectares, with gains, losses and swap of every class.</source>
      <translation>Compare deux cartes de classes d'un même lieu : ce qui est devenu quoi, en hectares, avec gains, pertes et échange de chaque classe.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Complex numbers cannot be classified</source>
      <translation>Les nombres complexes ne peuvent pas être classés</translation>
    </message>
    <message>
      <location filename="../algorithms/help/spectralindex.json" />
      <source>Computes a vegetation or water index from the bands of an image.</source>
      <translation>Calcule un indice de végétation ou d'eau à partir des bandes d'une image.</translation>
    </message>
    <message>
      <location filename="../tests/support/template/help.json" />
      <source>Computes the mean of the bands of an image.</source>
      <translation>Calcule la moyenne des bandes d'une image.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Contrast to the neighbours along the border</source>
      <translation>Contraste avec les voisins le long de la limite</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Convert it with 'PCT to RGB' first.</source>
      <translation>Convertissez-la d'abord avec « PCT vers RVB ».</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Convert the image to its amplitude first.</source>
      <translation>Convertissez d'abord l'image en son amplitude.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Correct the row or leave it out.</source>
      <translation>Corrigez la ligne ou supprimez-la.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Create it or choose another destination.</source>
      <translation>Créez-le ou choisissez une autre destination.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>DISTANCE {} leaves {} of {} points of the class with the value {} without one</source>
      <translation>DISTANCE {} laisse sans place {} des {} points de la classe de valeur {}</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Dask is {} here: install the same version there.</source>
      <translation>Dask est ici en version {} : installez la même là-bas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dask scheduler (address; empty = this machine)</source>
      <translation>Ordonnanceur Dask (adresse ; vide = cette machine)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Deviation, minimum and maximum of every band</source>
      <translation>Écart-type, minimum et maximum de chaque bande</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Distinct colours without a meaning</source>
      <translation>Couleurs distinctes sans signification</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segment.json" />
      <source>Divides an image into segments of neighbouring, similar pixels and outlines them.</source>
      <translation>Divise une image en segments de pixels voisins et semblables, et les trace.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Drawing {} points; expected standard error of overall accuracy: {}.</source>
      <translation>Tirage de {} points ; erreur type attendue de l'exactitude globale : {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/samplepoints.json" />
      <source>Draws a stratified random sample of points on a class raster, ready to be labelled by hand.</source>
      <translation>Tire un échantillon aléatoire stratifié de points sur un raster de classes, prêt à être étiqueté à la main.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/boundaries.json" />
      <source>Draws the regions of a class or segment raster as polygons and lines that fit together, simplified and smoothed without gaps.</source>
      <translation>Trace les régions d'un raster de classes ou de segments en polygones et lignes qui s'emboîtent, simplifiés et lissés sans vides.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>EVI2: dense vegetation, from red and near infrared</source>
      <translation>EVI2 : végétation dense, du rouge et du proche infrarouge</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Each band to the same spread</source>
      <translation>Chaque bande à la même dispersion</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Each class needs two points, since one has no spread</source>
      <translation>Chaque classe demande deux points, car un seul n'a pas de dispersion</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took one class of the reference and each class of the reference went to one class of the map at most, so that they overlap as much as possible in all (Hungarian method).</source>
      <translation>Chaque classe de la carte a pris une classe de la référence et chaque classe de la référence est allée à une classe de la carte au plus, de sorte qu'elles se recouvrent le plus possible dans l'ensemble (méthode hongroise).</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took the class of the reference that it overlaps most, since {}.</source>
      <translation>Chaque classe de la carte a pris la classe de la référence qu'elle recouvre le plus : {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took the class of the reference that it overlaps most.</source>
      <translation>Chaque classe de la carte a pris la classe de la référence qu'elle recouvre le plus.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each point is compared with the pixel of the map in which it lies.</source>
      <translation>Chaque point est comparé au pixel de la carte où il se trouve.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each point is one unit of the sample.</source>
      <translation>Chaque point est une unité de l'échantillon.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each polygon is one unit of the sample, of the class that the map gives to most of its pixels: the pixels of one polygon are no independent witnesses.</source>
      <translation>Chaque polygone est une unité de l'échantillon, de la classe que la carte donne à la plupart de ses pixels : les pixels d'un même polygone ne sont pas des témoins indépendants.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Edit the table, or choose the method auto, which finds classes in the image.</source>
      <translation>Modifiez la table, ou choisissez la méthode auto, qui trouve les classes dans l'image.</translation>
    </message>
    <message>
      <location filename="../gui/first_map.py" />
      <source>Everything is filled in: press Run.</source>
      <translation>Tout est rempli : cliquez sur Exécuter.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Example models</source>
      <translation>Modèles d'exemple</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Excess green: green leaves, from red, green and blue</source>
      <translation>Excès de vert : feuilles vertes, du rouge, du vert et du bleu</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Export it to a GeoTIFF first (Export &gt; Save As) and choose that.</source>
      <translation>Exportez-la d'abord en GeoTIFF (Exporter &gt; Sauvegarder sous) et choisissez ce fichier.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>FIELD '{}': {}</source>
      <translation>FIELD « {} » : {}</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>FIELD holds numbers that are no classes</source>
      <translation>FIELD contient des nombres qui ne sont pas des classes</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>FIELD measures or numbers the features, instead of naming classes</source>
      <translation>FIELD mesure ou numérote les entités au lieu de nommer des classes</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Features of segments</source>
      <translation>Caractéristiques des segments</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Felzenszwalb (follows contrast)</source>
      <translation>Felzenszwalb (suit le contraste)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Fewest classes to try</source>
      <translation>Plus petit nombre de classes à essayer</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Field with the class of the samples</source>
      <translation>Champ de la classe des échantillons</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Field with the names of the zones</source>
      <translation>Champ des noms des zones</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Fields that look like classes: {}.</source>
      <translation>Champs qui semblent contenir des classes : {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Fill the table</source>
      <translation>Remplir la table</translation>
    </message>
    <message>
      <location filename="../gui/first_map.py" />
      <source>First map</source>
      <translation>Première carte</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>First map on sample data: {}</source>
      <translation>Première carte sur données d'exemple : {}</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Fitting {} clusters on {} pixels</source>
      <translation>Ajustement de {} clusters sur {} pixels</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Fitting {} clusters on {} segments</source>
      <translation>Ajustement de {} clusters sur {} segments</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Forest or full crops</source>
      <translation>Forêt ou cultures denses</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Found in the image by Otsu's method</source>
      <translation>Trouvées dans l'image par la méthode d'Otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Found in the image by k-means</source>
      <translation>Trouvées dans l'image par k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>GLI: green leaves, from red, green and blue</source>
      <translation>GLI : feuilles vertes, du rouge, du vert et du bleu</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>GNDVI: vegetation, from green and near infrared</source>
      <translation>GNDVI : végétation, du vert et du proche infrarouge</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give 0.02 for 2 %, or a COUNT of points.</source>
      <translation>Indiquez 0.02 pour 2 %, ou un nombre (COUNT) de points.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give 2 or more.</source>
      <translation>Indiquez 2 ou plus.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Give CLASSES or CLASSES_FILE, and leave the other empty.</source>
      <translation>Indiquez CLASSES ou CLASSES_FILE et laissez l'autre vide.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a COUNT of {} or more, or lower LEAST.</source>
      <translation>Indiquez un COUNT de {} ou plus, ou diminuez LEAST.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a larger one, such as 0.02.</source>
      <translation>Indiquez une valeur plus grande, par exemple 0.02.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a number from 0 to {}.</source>
      <translation>Indiquez un nombre de 0 à {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>Give a smaller DISTANCE, or ask for fewer points.</source>
      <translation>Indiquez une DISTANCE plus petite, ou demandez moins de points.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Give at least one class.</source>
      <translation>Indiquez au moins une classe.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Give at least two names.</source>
      <translation>Indiquez au moins deux noms.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Give both the same colour, leave one empty, or use two names.</source>
      <translation>Donnez aux deux la même couleur, laissez-en une vide, ou utilisez deux noms.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Give it a name.</source>
      <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Give it another name.</source>
      <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Give one of them.</source>
      <translation>Indiquez l'un des deux.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Give the SEGMENTS of the image.</source>
      <translation>Indiquez les segments (SEGMENTS) de l'image.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Give the name of a file in it.</source>
      <translation>Indiquez le nom d'un fichier qu'il contient.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Give the same class the same name or the same value in both maps.</source>
      <translation>Donnez à la même classe le même nom ou la même valeur dans les deux cartes.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give {} or less.</source>
      <translation>Indiquez {} ou moins.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give {} or more.</source>
      <translation>Indiquez {} ou plus.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/editclasses.json" />
      <source>Gives the classes of a map names and colours, and merges classes of one name.</source>
      <translation>Donne des noms et des couleurs aux classes d'une carte, et fusionne celles de même nom.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>Green band (none = found by name)</source>
      <translation>Bande verte (aucune = selon le nom)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/kmeans.json" />
      <source>Groups the pixels of an image into land cover classes of similar colour and outlines their regions.</source>
      <translation>Regroupe les pixels d'une image en classes d'occupation du sol de couleur semblable et trace leurs régions.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>Halves of the sample agree on no number of clusters (prediction strength below {}): another sample may give other clusters.</source>
      <translation>Les moitiés de l'échantillon ne s'accordent sur aucun nombre de clusters (force de prédiction inférieure à {}) : un autre échantillon peut donner d'autres clusters.</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Here {}, so their names may be wrong.</source>
      <translation>Ici {}, leurs noms peuvent donc être faux.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>How classes are found</source>
      <translation>Façon de trouver les classes</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>How classes are matched</source>
      <translation>Appariement des classes</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Image that shows what the classes look like</source>
      <translation>Image montrant l'aspect des classes</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>In proportion to the area of each class</source>
      <translation>En proportion de la surface de chaque classe</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Inertia</source>
      <translation>Inertie</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Insert a row above</source>
      <translation>Insérer une ligne au-dessus</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Install it for the Python of the workers, as on this machine.</source>
      <translation>Installez-le pour le Python des workers, comme sur cette machine.</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>Install it with {} and start QGIS again.</source>
      <translation>Installez-le avec {} et redémarrez QGIS.</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Install {} {} there, or run on this machine.</source>
      <translation>Installez-y {} {}, ou travaillez sur cette machine.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>It stays as it is. Choose another name, or run again to replace it.</source>
      <translation>Elle reste telle quelle. Choisissez un autre nom, ou relancez pour la remplacer.</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>K-means classification</source>
      <translation>Classification k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>K-means model</source>
      <translation>Modèle k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>K-means model of the classes</source>
      <translation>Modèle k-means des classes</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>K-means model with names</source>
      <translation>Modèle k-means avec noms</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Kappa is not defined: map and reference hold only one class, the same in both.</source>
      <translation>Kappa n'est pas défini : la carte et la référence ne contiennent qu'une classe, la même dans les deux.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Kappa of held-out samples</source>
      <translation>Kappa des échantillons mis de côté</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Keep the colour</source>
      <translation>Garder la couleur</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Kernel size (quickshift only)</source>
      <translation>Taille du noyau (quickshift seulement)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>LEAST is {}</source>
      <translation>LEAST est {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>LEAST takes more points than a sample may have</source>
      <translation>LEAST demande plus de points qu’un échantillon ne peut en avoir</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Label segments of two classes or more.</source>
      <translation>Étiquetez des segments de deux classes ou plus.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Labels that differ only in capitals and spaces are one class: {}.</source>
      <translation>Les étiquettes qui ne diffèrent que par les majuscules et les espaces sont une seule classe : {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover boundaries</source>
      <translation>Limites d'occupation du sol</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover classes</source>
      <translation>Classes d'occupation du sol</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Land cover from RGB</source>
      <translation>Occupation du sol à partir de RVB</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Land cover names for reflectance, else found in the image</source>
      <translation>Noms d'occupation du sol si réflectance, sinon dans l'image</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover regions</source>
      <translation>Régions d'occupation du sol</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>Land cover segmentation</source>
      <translation>Segmentation de l'occupation du sol</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat TM, open water</source>
      <translation>Landsat TM, eau libre</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat TM, three kinds of cover</source>
      <translation>Landsat TM, trois types de couverture</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat and Sentinel-2, surface reflectance</source>
      <translation>Landsat et Sentinel-2, réflectance de surface</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Least distance of points (map units; metres for degrees)</source>
      <translation>Distance minimale (unités de la carte ; mètres si degrés)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Least points in each class</source>
      <translation>Nombre minimal de points par classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Leave it empty or choose one.</source>
      <translation>Laissez vide ou choisissez-en une.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Leave it empty, or add a class above.</source>
      <translation>Laissez-la vide, ou ajoutez une classe au-dessus.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Leave the colour empty to keep it. In a text, commas separate the cells: put several values between double quotes, as in "2,5".</source>
      <translation>Laissez la couleur vide pour la conserver. Dans un texte, les virgules séparent les cellules : mettez plusieurs valeurs entre guillemets doubles, comme dans "2,5".</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Leave the upper bound of the last row empty. In a text, commas separate the cells: write 0.2 or put "0,2" between double quotes.</source>
      <translation>Laissez vide la limite supérieure de la dernière ligne. Dans un texte, les virgules séparent les cellules : écrivez 0.2 ou mettez "0,2" entre guillemets doubles.</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Left out: {}.</source>
      <translation>Exclus : {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Limits: {}, {} above.</source>
      <translation>Limites : {}, {} au-dessus.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Look whether it still runs, then run again.</source>
      <translation>Vérifiez s'il fonctionne encore, puis relancez.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>MATCH none compares them by {}.</source>
      <translation>MATCH none les compare directement ({}).</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Make it again with 'Classify by samples'.</source>
      <translation>Refaites-le avec « Classer par échantillons ».</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>Make it again with 'K-means classification'.</source>
      <translation>Refaites-le avec « Classification k-means ».</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>Make one raster of the files in it with 'Build virtual raster' (without 'Place each input file into a separate band'), and choose that.</source>
      <translation>Faites un raster des fichiers qu'il contient avec « Construire un raster virtuel » (sans placer chaque fichier dans une bande séparée), et choisissez-le.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Map and reference have no class in common</source>
      <translation>La carte et la référence n'ont aucune classe en commun</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Map of agreement</source>
      <translation>Carte de concordance</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Matched classes</source>
      <translation>Classes appariées</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Maximum distance (quickshift only)</source>
      <translation>Distance maximale (quickshift seulement)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Mean colour of each class in the image</source>
      <translation>Couleur moyenne de chaque classe dans l'image</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Mean dice coefficient</source>
      <translation>Coefficient de Dice moyen</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Mean index of segments</source>
      <translation>Indice moyen des segments</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Mean intersection over union</source>
      <translation>Intersection sur union moyenne (IoU)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Mean of every band</source>
      <translation>Moyenne de chaque bande</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Mean of segments</source>
      <translation>Moyenne des segments</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Mean segment size (pixels, 0 = any)</source>
      <translation>Taille moyenne des segments (pixels, 0 = quelconque)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segmentstatistics.json" />
      <source>Measures count, mean, standard deviation, minimum and maximum of a raster on every segment.</source>
      <translation>Mesure nombre, moyenne, écart-type, minimum et maximum d'un raster sur chaque segment.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classareas.json" />
      <source>Measures how many hectares of each class lie in each polygon of a layer, such as districts or parcels.</source>
      <translation>Mesure combien d'hectares de chaque classe se trouvent dans chaque polygone d'une couche, comme des districts ou des parcelles.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/accuracy.json" />
      <source>Measures how well a class raster agrees with a reference: confusion matrix, kappa, Dice, IoU and areas with their errors.</source>
      <translation>Mesure l'accord d'un raster de classes avec une référence : matrice de confusion, kappa, Dice, IoU et surfaces avec leurs erreurs.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Measuring segments</source>
      <translation>Mesure des segments</translation>
    </message>
    <message>
      <location filename="../core/pipelines/kmeans.py" />
      <source>Measuring {} segments</source>
      <translation>Mesure de {} segments</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Memory for tiles (megabytes, 0 = automatic)</source>
      <translation>Mémoire pour les tuiles (mégaoctets, 0 = automatique)</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Merge classes first.</source>
      <translation>Fusionnez d'abord des classes.</translation>
    </message>
    <message>
      <location filename="../core/regions/minimum_area.py" />
      <source>Merging the small ones among {} regions</source>
      <translation>Fusion des petites parmi {} régions</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Merging {} segments to a mean size of {}</source>
      <translation>Fusion de {} segments vers une taille moyenne de {}</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Most classes to try</source>
      <translation>Plus grand nombre de classes à essayer</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Move the row down</source>
      <translation>Descendre la ligne</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Move the row up</source>
      <translation>Monter la ligne</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NDVI: vegetation, from red and near infrared</source>
      <translation>NDVI : végétation, du rouge et du proche infrarouge</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NDWI: open water, from green and near infrared</source>
      <translation>NDWI : eau libre, du vert et du proche infrarouge</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NGRDI: vegetation, from red and green</source>
      <translation>NGRDI : végétation, du rouge et du vert</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>Name the bands by their colours (red, green, blue, nir), as those of the model's image are.</source>
      <translation>Nommez les bandes par leurs couleurs (red, green, blue, nir), comme celles de l'image du modèle.</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Name the bands in the file by their colours (red, green, blue, nir).</source>
      <translation>Nommez les bandes du fichier par leurs couleurs (red, green, blue, nir).</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Near infrared band (none = found by name)</source>
      <translation>Bande proche infrarouge (aucune = selon le nom)</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Nearly every pixel is a region of its own: {} regions of {} pixels.</source>
      <translation>Presque chaque pixel est une région à lui seul : {} régions pour {} pixels.</translation>
    </message>
    <message>
      <location filename="../core/regions/continuous.py" />
      <source>Nearly every pixel would be a region of its own</source>
      <translation>Presque chaque pixel serait une région à lui seul</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>No group of features was chosen</source>
      <translation>Aucun groupe de caractéristiques n'a été choisi</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>No other field looks like classes, which are whole numbers or names.</source>
      <translation>Aucun autre champ ne semble contenir des classes, c'est-à-dire des nombres entiers ou des noms.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>No other number was tried.</source>
      <translation>Aucun autre nombre n'a été essayé.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>No output was chosen</source>
      <translation>Aucune sortie n'a été choisie</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>No pixel has a class in both map and reference</source>
      <translation>Aucun pixel n'a de classe à la fois dans la carte et dans la référence</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>No pixel has a class in both maps</source>
      <translation>Aucun pixel n'a de classe dans les deux cartes</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>No sample lies in a segment with data</source>
      <translation>Aucun échantillon n'est dans un segment ayant des données</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>No sample lies on a pixel of the image with data</source>
      <translation>Aucun échantillon n'est sur un pixel de l'image ayant des données</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>No segment has a valid value</source>
      <translation>Aucun segment n'a de valeur valide</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>No segment is labelled with these classes: {}.</source>
      <translation>Aucun segment n'est étiqueté avec ces classes : {}.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone covers any part of a pixel</source>
      <translation>Aucune zone ne couvre une partie d’un pixel</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone holds a pixel with a class</source>
      <translation>Aucune zone ne contient de pixel ayant une classe</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone holds the centre of a pixel</source>
      <translation>Aucune zone ne contient le centre d'un pixel</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Nobody can tell of a place whether it belongs to '{}': give the classes of the map names first, with 'Rename and merge classes'.</source>
      <translation>Personne ne peut dire d'un lieu s'il appartient à « {} » : donnez d'abord des noms aux classes de la carte, avec « Renommer et fusionner des classes ».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Not labelled yet</source>
      <translation>Pas encore étiqueté</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Number of classes (0 = automatic)</source>
      <translation>Nombre de classes (0 = automatique)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Number of classes (if found in the image)</source>
      <translation>Nombre de classes (si trouvées dans l'image)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Number of points</source>
      <translation>Nombre de points</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Number of points (0 = by standard error)</source>
      <translation>Nombre de points (0 = selon l'erreur type)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Number of points to label next</source>
      <translation>Nombre de points à étiqueter ensuite</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Number of regions</source>
      <translation>Nombre de régions</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Number of segments</source>
      <translation>Nombre de segments</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Number of values</source>
      <translation>Nombre de valeurs</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Of {} labelled segments {} were used, evenly spread over each class.</source>
      <translation>Sur {} segments étiquetés, {} ont été utilisés, répartis régulièrement dans chaque classe.</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>One part of the image takes some {} MB of memory, more than the {} MB that are allowed: parts are worked on one at a time.</source>
      <translation>Une partie de l'image prend environ {} Mo de mémoire, plus que les {} Mo permis : les parties sont traitées une à une.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>One polygon for each value</source>
      <translation>Un polygone par valeur</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Only one of {} and {} has a CRS, so they cannot be compared</source>
      <translation>De « {} » et de « {} », un seul a un SCR : la comparaison est impossible</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Only the last class has no bound.</source>
      <translation>Seule la dernière classe n'a pas de limite.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Only the map has {}.</source>
      <translation>Seule la carte a {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Only the reference has {}.</source>
      <translation>Seule la référence a {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Order the classes from low to high.</source>
      <translation>Ordonnez les classes de bas en haut.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Otsu's method takes too long for so many classes</source>
      <translation>La méthode d'Otsu est trop longue pour autant de classes</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Overall accuracy</source>
      <translation>Exactitude globale</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Pixels in the sample</source>
      <translation>Pixels dans l'échantillon</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Pixels of this map cover up to {} less ground than others, but each is drawn with the same probability: for areas, warp the map to an equal-area projection first.</source>
      <translation>Des pixels de cette carte couvrent jusqu'à {} de terrain de moins que d'autres, mais chacun est tiré avec la même probabilité : pour des surfaces, reprojetez d'abord la carte dans une projection équivalente.</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Pixels or segments in the sample</source>
      <translation>Pixels ou segments dans l'échantillon</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Pixels whose centre lies in the zone</source>
      <translation>Pixels dont le centre est dans la zone</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>Pixels with data</source>
      <translation>Pixels avec données</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Pixels without data</source>
      <translation>Pixels sans données</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Pixels, each by itself</source>
      <translation>Pixels, chacun pour soi</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Points to label next</source>
      <translation>Points à étiqueter ensuite</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Polygons that reach beyond the image, of which only the part on it counts: {}.</source>
      <translation>Polygones qui débordent de l'image, dont seule compte la partie qui s'y trouve : {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Polygons were laid on the pixels of the map: a pixel counts where its centre lies in a polygon.</source>
      <translation>Les polygones ont été posés sur les pixels de la carte : un pixel compte si son centre est dans un polygone.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Presets</source>
      <translation>Préréglages</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>Put it back, or build the virtual raster again.</source>
      <translation>Remettez-le, ou reconstruisez le raster virtuel.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>QGIS cannot open the image</source>
      <translation>QGIS ne peut pas ouvrir l'image</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Quickshift (same segments whatever the image size)</source>
      <translation>Quickshift (mêmes segments quelle que soit la taille d'image)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Random seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Random seed: {}.</source>
      <translation>Graine aléatoire : {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Raster to measure</source>
      <translation>Raster à mesurer</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Raster with the values</source>
      <translation>Raster des valeurs</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Red band (none = found by name)</source>
      <translation>Bande rouge (aucune = selon le nom)</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Reference raster (or else samples)</source>
      <translation>Raster de référence (ou bien échantillons)</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Reflectance in the visible</source>
      <translation>Réflectance dans le visible</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Region boundaries</source>
      <translation>Limites des régions</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Region polygons</source>
      <translation>Polygones des régions</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Remove its layer from the project or close the program that uses it, or choose another name.</source>
      <translation>Retirez sa couche du projet, fermez le programme qui l'utilise, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Remove the row</source>
      <translation>Supprimer la ligne</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Rename and merge classes</source>
      <translation>Renommer et fusionner des classes</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>River from NAIP</source>
      <translation>Rivière à partir de NAIP</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Rock, sand or snow</source>
      <translation>Roche, sable ou neige</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>SAMPLES take a vector layer</source>
      <translation>SAMPLES demande une couche vecteur</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>SAVI: vegetation on bare soil, from red and near infrared</source>
      <translation>SAVI : végétation sur sol nu, du rouge et du proche IR</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>SLIC (segments of even size)</source>
      <translation>SLIC (segments de taille régulière)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>STANDARD_ERROR cannot be reached</source>
      <translation>STANDARD_ERROR ne peut pas être atteint</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>STANDARD_ERROR is a share above 0 and below 0.5</source>
      <translation>STANDARD_ERROR est une proportion supérieure à 0 et inférieure à 0,5</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Same name, or same value where there are no names</source>
      <translation>Même nom, ou même valeur s'il n'y a pas de noms</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Sample model</source>
      <translation>Modèle d'échantillons</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Sample points</source>
      <translation>Points d'échantillonnage</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Sample points for accuracy</source>
      <translation>Points d'échantillonnage pour l'exactitude</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Samples need a FIELD that holds their class</source>
      <translation>Les échantillons ont besoin d'un champ (FIELD) contenant leur classe</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Samples that were left out: {}.</source>
      <translation>Échantillons exclus : {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Samples: points or polygons</source>
      <translation>Échantillons : points ou polygones</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/outputs.py" />
      <source>Saving style and spatial index</source>
      <translation>Enregistrement du style et de l'index spatial</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Scale (felzenszwalb only)</source>
      <translation>Échelle (felzenszwalb seulement)</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Scaling of bands</source>
      <translation>Mise à l'échelle des bandes</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Scaling to L*a*b* needs exactly three bands: red, green, blue</source>
      <translation>La mise à l'échelle L*a*b* demande exactement trois bandes : rouge, vert, bleu</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Segment and classify by NDVI</source>
      <translation>Segmenter et classer par NDVI</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment boundaries</source>
      <translation>Limites des segments</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment image</source>
      <translation>Segmenter une image</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment polygons</source>
      <translation>Polygones des segments</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segment spacing (slic and watershed only)</source>
      <translation>Espacement des segments (slic et watershed seulement)</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Segment statistics</source>
      <translation>Statistiques des segments</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Segmentation</source>
      <translation>Segmentation</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segmentation method</source>
      <translation>Méthode de segmentation</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Segmenting</source>
      <translation>Segmentation en cours</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Segments</source>
      <translation>Segments</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Segments (none = found as the model says)</source>
      <translation>Segments (aucun = selon le modèle)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Segments (none = found in the image)</source>
      <translation>Segments (aucun = trouvés dans l'image)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segmentndvi.json" />
      <source>Segments an image and classifies its segments by their mean vegetation index.</source>
      <translation>Segmente une image et classe ses segments par leur indice de végétation moyen.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Segments with samples of several classes, which the report lists: {}. Smaller segments would keep these samples apart.</source>
      <translation>Segments ayant des échantillons de plusieurs classes, énumérés dans le rapport : {}. Des segments plus petits sépareraient ces échantillons.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segments with their class</source>
      <translation>Segments avec leur classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Segments, by the mean of their pixels</source>
      <translation>Segments, par la moyenne de leurs pixels</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Set its CRS, or give rasters of one and the same grid.</source>
      <translation>Définissez son SCR, ou indiquez des rasters d'une même grille.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Set the CRS of the other one.</source>
      <translation>Définissez le SCR de l'autre.</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Set the right CRS, or reproject one of them first.</source>
      <translation>Définissez le bon SCR, ou reprojetez d'abord l'un des deux.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Set the right CRS, or reproject the {} first.</source>
      <translation>Définissez le bon SCR, ou reprojetez d'abord : « {} ».</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Several workers of the cluster ended while they worked on the same part of the image</source>
      <translation>Plusieurs workers du cluster se sont arrêtés en travaillant sur la même partie de l'image</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Share of each pixel that the zone covers</source>
      <translation>Part de chaque pixel couverte par la zone</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Shift that is no change (pixels, 0 = off)</source>
      <translation>Décalage qui n'est pas un changement (pixels, 0 = non)</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Shrub, grass or dry crops</source>
      <translation>Arbustes, herbe ou cultures sèches</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Silhouette</source>
      <translation>Silhouette</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Simplify (map units, 0 = off)</source>
      <translation>Simplifier (unités de la carte, 0 = non)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Smallest error of overall accuracy (Neyman)</source>
      <translation>Plus petite erreur de l'exactitude globale (Neyman)</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Smallest patch of change (pixels)</source>
      <translation>Plus petite tache de changement (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smallest region (pixels)</source>
      <translation>Plus petite région (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smallest segment (pixels)</source>
      <translation>Plus petit segment (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Smooth (rounds, 0 = off)</source>
      <translation>Lisser (passes, 0 = non)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smoothing (felzenszwalb only)</source>
      <translation>Lissage (felzenszwalb seulement)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Spectral index</source>
      <translation>Indice spectral</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Spectral indices of the means</source>
      <translation>Indices spectraux des moyennes</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Standard error of overall accuracy (share)</source>
      <translation>Erreur type de l'exactitude globale (proportion)</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Start one with 'dask scheduler', or leave DASK_SCHEDULER empty to work on this machine.</source>
      <translation>Démarrez-en un avec 'dask scheduler', ou laissez DASK_SCHEDULER vide pour travailler sur cette machine.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Start some with 'dask worker', or leave DASK_SCHEDULER empty to work on this machine.</source>
      <translation>Démarrez-en avec 'dask worker', ou laissez DASK_SCHEDULER vide pour travailler sur cette machine.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Start with 2 or more.</source>
      <translation>Commencez à 2 ou plus.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Suggest number of clusters</source>
      <translation>Suggérer le nombre de clusters</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Suggested number of classes</source>
      <translation>Nombre de classes suggéré</translation>
    </message>
    <message>
      <location filename="../algorithms/help/suggestclusters.json" />
      <source>Suggests how many classes k-means should look for, and shows the evidence.</source>
      <translation>Suggère combien de classes k-means devrait chercher, et en montre les preuves.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>THRESHOLD_METHOD is manual, CLASSES was not edited</source>
      <translation>THRESHOLD_METHOD est manual, CLASSES n'a pas été modifiée</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Table of changes</source>
      <translation>Table des changements</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Table of class areas</source>
      <translation>Table des surfaces des classes</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Table of classes</source>
      <translation>Table des classes</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Table of classes (edit it to name your own)</source>
      <translation>Table des classes (à modifier au besoin)</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table of classes (empty = none is changed)</source>
      <translation>Table des classes (vide = aucune n'est modifiée)</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table of classes as a file</source>
      <translation>Table des classes en fichier</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Table of measures</source>
      <translation>Table des mesures</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Table of statistics</source>
      <translation>Table des statistiques</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table to fill in</source>
      <translation>Table à remplir</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Take a larger sample.</source>
      <translation>Prenez un échantillon plus grand.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Take it out of one of them.</source>
      <translation>Retirez-la de l'une d'elles.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Texture: mean local deviation at two scales</source>
      <translation>Texture : écart local moyen à deux échelles</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The Dask cluster has no workers</source>
      <translation>Le cluster Dask n'a pas de workers</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The Dask scheduler and this machine do not understand each other</source>
      <translation>L'ordonnanceur Dask et cette machine ne se comprennent pas</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>The Python package {} cannot be used</source>
      <translation>Le paquet Python {} ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The archive holds several rasters</source>
      <translation>L'archive contient plusieurs rasters</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are the default ones for NDVI of reflectance: {}.</source>
      <translation>Les classes sont celles par défaut pour le NDVI de réflectance : {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are the default ones, whose limits hold for NDVI of reflectance.</source>
      <translation>Les classes sont celles par défaut, dont les limites valent pour le NDVI de réflectance.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are those of the table.</source>
      <translation>Les classes sont celles de la table.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The classes of the raster are not those of the model</source>
      <translation>Les classes du raster ne sont pas celles du modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>The classified raster holds measurements, as photographs do, not classes</source>
      <translation>Le raster classé contient des mesures, comme une photographie, et non des classes</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The colours of the bands are not those that the model knows</source>
      <translation>Les couleurs des bandes ne sont pas celles que le modèle connaît</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The connection to the Dask scheduler was lost</source>
      <translation>La connexion à l'ordonnanceur Dask a été perdue</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>The corners of the zones were transformed from {} to {}, the CRS of the map.</source>
      <translation>Les sommets des zones ont été transformés de {} vers {}, le SCR de la carte.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default classes are made for NDVI, and nothing says that the values are</source>
      <translation>Les classes par défaut sont faites pour le NDVI, et rien ne dit que les valeurs en sont</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default classes are made for NDVI, not for {}</source>
      <translation>Les classes par défaut sont faites pour le NDVI, pas pour {}</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default table of classes is made for NDVI, not for {}</source>
      <translation>La table des classes par défaut est faite pour le NDVI, pas pour {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The default table of classes is made for NDVI, which lies within -1 to 1</source>
      <translation>La table des classes par défaut est faite pour le NDVI, compris entre -1 et 1</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>The disk may be full.</source>
      <translation>Le disque est peut-être plein.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The features of the model are not those of the image</source>
      <translation>Les caractéristiques du modèle ne sont pas celles de l’image</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The file cannot be read</source>
      <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The file is too large to be {}</source>
      <translation>Le fichier est trop grand pour être ceci : {}</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The file may be damaged.</source>
      <translation>Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>The image falls into too many regions</source>
      <translation>L'image se divise en trop de régions</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image has an alpha band and no other</source>
      <translation>L'image a une bande alpha et aucune autre</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The image has another range of values than that of the model: {}.</source>
      <translation>L'image a une autre plage de valeurs que celle du modèle : {}.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image has no valid pixel</source>
      <translation>L'image n'a aucun pixel valide</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>The image has no valid pixel in any segment</source>
      <translation>L'image n'a aucun pixel valide dans aucun segment</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image is georeferenced by ground control points that do not form a regular grid</source>
      <translation>L'image est géoréférencée par des points de contrôle qui ne forment pas une grille régulière</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>The image is not a raster file</source>
      <translation>L'image n'est pas un fichier raster</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The image is of type {}, the model was made from {}.</source>
      <translation>L'image est de type {}, le modèle a été fait avec {}.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image shows its colours through a palette, so its numbers are no measurements</source>
      <translation>L'image montre ses couleurs par une palette, ses nombres ne sont donc pas des mesures</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The last class has an upper bound, so what lies above would have no class</source>
      <translation>La dernière classe a une limite supérieure, ce qui est au-dessus n'aurait donc pas de classe</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The layer of samples is empty</source>
      <translation>La couche des échantillons est vide</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The layer of zones is empty</source>
      <translation>La couche des zones est vide</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The limits for reflectance ({}) would give: {}.</source>
      <translation>Les limites pour la réflectance ({}) donneraient : {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The limits of the default classes hold for NDVI of reflectance, and here {}</source>
      <translation>Les limites des classes par défaut valent pour le NDVI de réflectance, et ici {}</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>The map is compared with a REFERENCE raster or with SAMPLES</source>
      <translation>La carte est comparée à un raster (REFERENCE) ou à des échantillons (SAMPLES)</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>The mean silhouette is below {}: the clusters overlap, as in most images.</source>
      <translation>La silhouette moyenne est inférieure à {} : les clusters se recouvrent, comme dans la plupart des images.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>The mean silhouette is below {}: the pixels form no clear clusters, so any number of classes draws lines where the image has none.</source>
      <translation>La silhouette moyenne est inférieure à {} : les pixels ne forment pas de clusters nets, tout nombre de classes trace donc des limites là où l'image n'en a pas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>The method {} works on tiles of {} pixels a side: boundaries may follow their edges.</source>
      <translation>La méthode {} travaille sur des tuiles de {} pixels de côté : les limites peuvent suivre leurs bords.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>The model needs more bands than the image has</source>
      <translation>Le modèle demande plus de bandes que l'image n'en a</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>The model was made by another version of this plugin</source>
      <translation>Le modèle a été fait par une autre version de cette extension</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>The model was made on given segments, so it does not know how to find them</source>
      <translation>Le modèle a été fait sur des segments donnés, il ne sait donc pas comment les trouver</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The model was made with {} {}, here it is {}: some segments may get another class than there.</source>
      <translation>Le modèle a été fait avec {} {}, ici c'est {} : certains segments peuvent recevoir une autre classe que là-bas.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>The name of a class cannot be written</source>
      <translation>Le nom d'une classe ne peut pas être écrit</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>The name of a vector output cannot hold line breaks or other control characters</source>
      <translation>Le nom d'une sortie vecteur ne peut pas contenir de sauts de ligne ni d'autres caractères de contrôle</translation>
    </message>
    <message>
      <location filename="../core/raster/sink.py" />
      <source>The names of the classes cannot be written</source>
      <translation>Les noms des classes ne peuvent pas être écrits</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>The names only number the classes, so they are the same classes only if both maps were made with the same model, with 'Apply k-means model': clusters of two runs of k-means are not.</source>
      <translation>Les noms ne font que numéroter les classes : elles ne sont donc les mêmes que si les deux cartes viennent du même modèle, avec « Appliquer un modèle k-means » ; les clusters de deux exécutions de k-means ne le sont pas.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The next coarser choice is {} (prediction strength {}).</source>
      <translation>Le choix plus grossier suivant est {} (force de prédiction {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The next finer choice is {} (prediction strength {}).</source>
      <translation>Le choix plus fin suivant est {} (force de prédiction {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>The number of clusters is out of range</source>
      <translation>Le nombre de clusters est hors limites</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/vector_layers.py" />
      <source>The output cannot be written</source>
      <translation>La sortie ne peut pas être écrite</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output folder cannot be written to</source>
      <translation>Le dossier de sortie n'est pas accessible en écriture</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output folder does not exist</source>
      <translation>Le dossier de sortie n'existe pas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>The output has an ending that is not supported</source>
      <translation>L'extension du fichier de sortie n'est pas prise en charge</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output is a folder</source>
      <translation>La sortie est un dossier</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output is not a file</source>
      <translation>La sortie n’est pas un fichier</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output would overwrite the input</source>
      <translation>La sortie écraserait l'entrée</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>The points find no place so far apart</source>
      <translation>Les points ne trouvent pas de place aussi loin les uns des autres</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The raster file does not exist</source>
      <translation>Le fichier raster n'existe pas</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The raster has no bands of its own</source>
      <translation>Le raster n'a pas de bandes propres</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>The raster holds too many values for classes</source>
      <translation>Le raster contient trop de valeurs pour des classes</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The reference has no class</source>
      <translation>La référence n'a aucune classe</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>The reference has no valid pixel where the classified raster lies</source>
      <translation>La référence n'a aucun pixel valide là où se trouve le raster classé</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>The reference lies on another grid: it was warped to the pixels of the map by nearest neighbour, so each pixel is compared with the class at its centre.</source>
      <translation>La référence est sur une autre grille : elle a été ramenée aux pixels de la carte par plus proche voisin, chaque pixel est donc comparé à la classe en son centre.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>The reference lies on the pixels of the map.</source>
      <translation>La référence coïncide avec les pixels de la carte.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>The same number for each class</source>
      <translation>Le même nombre pour chaque classe</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>The sample is larger than the class '{}'</source>
      <translation>L'échantillon est plus grand que la classe « {} »</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>The sample is smaller than the number of clusters</source>
      <translation>L'échantillon est plus petit que le nombre de clusters</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>The sample model is larger than it may be</source>
      <translation>Le modèle d’échantillons est plus grand que permis</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>The samples are all of one class</source>
      <translation>Les échantillons sont tous d'une seule classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>The samples are neither polygons nor points</source>
      <translation>Les échantillons ne sont ni des polygones ni des points</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The samples have no class</source>
      <translation>Les échantillons n'ont pas de classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>The samples have no such FIELD</source>
      <translation>Les échantillons n'ont pas ce champ (FIELD)</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>The samples label no segment</source>
      <translation>Les échantillons n'étiquettent aucun segment</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The samples on the image are all of one class</source>
      <translation>Les échantillons sur l'image sont tous d'une seule classe</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>The samples were transformed from {} to {}, the CRS of the image.</source>
      <translation>Les échantillons ont été transformés de {} vers {}, le SCR de l'image.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The segment means lie too close together for Otsu's method</source>
      <translation>Les moyennes des segments sont trop proches pour la méthode d'Otsu</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The segments have {} pixels on average, more than the wanted {}: they get smaller with a lower minimum area (now {}) or by the parameters of the method.</source>
      <translation>Les segments ont {} pixels en moyenne, plus que les {} voulus : ils deviennent plus petits avec une surface minimale plus petite (actuellement {}) ou par les paramètres de la méthode.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>The segments that samples label are all of one class</source>
      <translation>Les segments que les échantillons étiquettent sont tous d’une classe</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The silhouette needs at least two clusters</source>
      <translation>La silhouette demande au moins deux clusters</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The smallest number of clusters is above the largest</source>
      <translation>Le plus petit nombre de clusters dépasse le plus grand</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/vector_layers.py" />
      <source>The spatial index cannot be written</source>
      <translation>L'index spatial ne peut pas être écrit</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>The style cannot be saved</source>
      <translation>Le style ne peut pas être enregistré</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>The table has no column '{}'</source>
      <translation>La table n'a pas de colonne « {} »</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The table names a value that is not in the raster</source>
      <translation>La table indique une valeur qui n'est pas dans le raster</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The table names a value twice</source>
      <translation>La table indique une valeur deux fois</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The table of classes is empty</source>
      <translation>La table des classes est vide</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>The table of classes is empty: the map is copied as it is. Fill in the columns name and colour of TABLE and give it back as CLASSES_FILE.</source>
      <translation>La table des classes est vide : la carte est copiée telle quelle. Remplissez les colonnes name et colour de TABLE et redonnez-la comme CLASSES_FILE.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>The tolerance is out of range</source>
      <translation>La tolérance est hors limites</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>The two maps have no class in common</source>
      <translation>Les deux cartes n'ont aucune classe en commun</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>The two rasters lie on different grids</source>
      <translation>Les deux rasters sont sur des grilles différentes</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The upper bound of a class is not a number</source>
      <translation>La limite supérieure d'une classe n'est pas un nombre</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The upper bounds of the classes do not ascend</source>
      <translation>Les limites supérieures des classes ne sont pas croissantes</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The values of a row are not whole numbers</source>
      <translation>Les valeurs d'une ligne ne sont pas des nombres entiers</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The values of the image are of another order of magnitude than those of the model</source>
      <translation>Les valeurs de l'image sont d'un autre ordre de grandeur que celles du modèle</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>The worker {} of the cluster says: {}</source>
      <translation>Le worker {} du cluster dit : {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The zones are no polygons</source>
      <translation>Les zones ne sont pas des polygones</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>The zones do not overlap the classified raster</source>
      <translation>Les zones ne recouvrent pas le raster classé</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The zones have no such FIELD</source>
      <translation>Les zones n'ont pas ce champ (FIELD)</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>The {} are not a raster of whole numbers</source>
      <translation>Ceci n'est pas un raster de nombres entiers : {}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} does not overlap the {}</source>
      <translation>« {} » ne recouvre pas « {} »</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>The {} has no class{}</source>
      <translation>Sans aucune classe : {}{}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} has no georeference and CRS, so the two cannot be compared</source>
      <translation>« {} » n'a ni géoréférencement ni SCR : la comparaison est impossible</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} is out of range</source>
      <translation>Hors limites : {}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} is rotated or upside down, and the {} lies on another grid</source>
      <translation>« {} » est tourné ou renversé, et « {} » est sur une autre grille</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} must be above 0</source>
      <translation>Doit être supérieur à 0 : {}</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} must not be negative</source>
      <translation>Ne doit pas être négatif : {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Their fields are {}.</source>
      <translation>Leurs champs sont {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>There are more classes than distinct values</source>
      <translation>Il y a plus de classes que de valeurs distinctes</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>There are more clusters than distinct {}s</source>
      <translation>Il y a plus de clusters que de valeurs distinctes ({})</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>There are too many kinds of change for a map</source>
      <translation>Il y a trop de sortes de changement pour une carte</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>There are two tables of classes</source>
      <translation>Il y a deux tables de classes</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>There is no Dask scheduler at this address</source>
      <translation>Il n'y a pas d'ordonnanceur Dask à cette adresse</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>There is no model that NEW_MODEL could be made from</source>
      <translation>Il n'y a aucun modèle à partir duquel faire NEW_MODEL</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>There is no transformation from the CRS of the {} to that of the {}</source>
      <translation>Il n'y a pas de transformation du SCR de « {} » vers celui de « {} »</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>There is no {}</source>
      <translation>Il n'y en a aucun : {}</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>These are not the settings of a segmentation</source>
      <translation>Ce ne sont pas les réglages d'une segmentation</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>They may have too little memory: start them with more, or with fewer threads.</source>
      <translation>Ils ont peut-être trop peu de mémoire : démarrez-les avec plus de mémoire, ou moins de threads.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/base.py" />
      <source>This is a fault of the plugin. Please report it with the lines below.</source>
      <translation>C'est un défaut de l'extension. Merci de le signaler avec les lignes ci-dessous.</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>This is a folder, not a raster</source>
      <translation>Ceci est un dossier, pas un raster</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>This is not a class raster</source>
      <translation>Ceci n'est pas un raster de classes</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>This is not a file</source>
      <translation>Ceci n'est pas un fichier</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>This is not a k-means model of this plugin</source>
      <translation>Ceci n'est pas un modèle k-means de cette extension</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>This is not a raster that GDAL can open</source>
      <translation>Ceci n'est pas un raster que GDAL puisse ouvrir</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>This is not a sample model of this plugin</source>
      <translation>Ceci n'est pas un modèle d'échantillons de cette extension</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>This is not a table of classes</source>
      <translation>Ceci n'est pas une table de classes</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>This is not the address of a Dask scheduler</source>
      <translation>Ceci n'est pas l'adresse d'un ordonnanceur Dask</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Threads (0 = all cores)</source>
      <translation>Threads (0 = tous les cœurs)</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Thresholds need at least two classes</source>
      <translation>Les seuils demandent au moins deux classes</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>To give them names and limits of your own, edit the table of classes (CLASSES).</source>
      <translation>Pour leur donner vos noms et limites, modifiez la table des classes (CLASSES).</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/outputs.py" />
      <source>Tracing boundaries</source>
      <translation>Tracé des limites</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Trying {} to {} clusters on {} pixels</source>
      <translation>Essai de {} à {} clusters sur {} pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Two dates, one model, change</source>
      <translation>Deux dates, un modèle, changement</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Two outputs have the same destination</source>
      <translation>Deux sorties ont la même destination</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>U.S. Geological Survey, in the middle between its ranges</source>
      <translation>U.S. Geological Survey, au milieu entre ses intervalles</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Unknown ALLOCATION</source>
      <translation>Valeur de ALLOCATION inconnue</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Unknown group of features</source>
      <translation>Groupe de caractéristiques inconnu</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Unknown scaling</source>
      <translation>Mise à l'échelle inconnue</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Unknown segmentation method</source>
      <translation>Méthode de segmentation inconnue</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Unknown spectral index</source>
      <translation>Indice spectral inconnu</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Unknown threshold method</source>
      <translation>Méthode de seuillage inconnue</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Unknown way to match classes</source>
      <translation>Appariement des classes inconnu</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Upper bound</source>
      <translation>Limite supérieure</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Use .gpkg, .csv or another one for tables.</source>
      <translation>Utilisez .gpkg, .csv ou une autre extension pour les tables.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Use .gpkg, .shp or another one for vectors.</source>
      <translation>Utilisez .gpkg, .shp ou une autre extension pour les vecteurs.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>Use 0 to {}.</source>
      <translation>Utilisez de 0 à {}.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Use COVERAGE=share.</source>
      <translation>Utilisez COVERAGE=share.</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>Use larger segments or fewer clusters, or classify the image piece by piece.</source>
      <translation>Utilisez des segments plus grands ou moins de clusters, ou classez l'image par morceaux.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/metrics.py" />
      <source>Use majority or onetoone.</source>
      <translation>Utilisez majority ou onetoone.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Use one of {}.</source>
      <translation>Utilisez l'un de ceux-ci : {}.</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Use {} to {}.</source>
      <translation>Utilisez de {} à {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>VARI: vegetation, from red, green and blue</source>
      <translation>VARI : végétation, du rouge, du vert et du bleu</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Valid pixels</source>
      <translation>Pixels valides</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Valid pixels: {} ({}). Without data: {}.</source>
      <translation>Pixels valides : {} ({}). Sans données : {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Value or values</source>
      <translation>Valeur ou valeurs</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Values as they are</source>
      <translation>Valeurs telles quelles</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Warp it first, with 'Warp (reproject)'.</source>
      <translation>Transformez-le d'abord avec « Projection (warp) ».</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>Warp one of them to the grid of the other first, with 'Warp (reproject)'.</source>
      <translation>Ramenez d'abord l'un à la grille de l'autre, avec « Projection (warp) ».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Watershed (even size, along edges)</source>
      <translation>Watershed (taille régulière, le long des contours)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Weight of colour (quickshift only)</source>
      <translation>Poids de la couleur (quickshift seulement)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>What counts of a pixel</source>
      <translation>Ce qui compte d'un pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>What is classified</source>
      <translation>Ce qui est classé</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Workers read the image themselves: they need it at the same path.</source>
      <translation>Les workers lisent l'image eux-mêmes : il la leur faut sous le même chemin.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Write it as the scheduler tells it, such as tcp://192.168.0.7:8786.</source>
      <translation>Écrivez-la comme l'ordonnanceur l'indique, par exemple tcp://192.168.0.7:8786.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Write it like #2f7d32.</source>
      <translation>Écrivez-la comme #2f7d32.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Write them as 1;2;3.</source>
      <translation>Écrivez-les sous la forme 1;2;3.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Write value, name and colour of each class, with commas between them.</source>
      <translation>Écrivez la valeur, le nom et la couleur de chaque classe, séparés par des virgules.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Write whole numbers such as 2 or 2,5 or 2-4.</source>
      <translation>Écrivez des nombres entiers comme 2 ou 2,5 ou 2-4.</translation>
    </message>
    <message>
      <location filename="../core/raster/overviews.py" />
      <source>Writing a cloud optimized GeoTIFF</source>
      <translation>Écriture d'un GeoTIFF optimisé pour le cloud</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>ZONES take a vector layer</source>
      <translation>ZONES demande une couche vecteur</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Zone {}</source>
      <translation>Zone {}</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Zones</source>
      <translation>Zones</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Zones with class areas</source>
      <translation>Zones avec surfaces des classes</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>a minimum of {}</source>
      <translation>un minimum de {}</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>a value or values, a name and a colour</source>
      <translation>une valeur ou plusieurs, un nom et une couleur</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>accuracy</source>
      <translation>exactitude</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>accuracy,confusion matrix,kappa,dice,f1,iou,jaccard,validation,area,reference</source>
      <translation>exactitude,précision,matrice de confusion,kappa,dice,f1,iou,jaccard,validation,surface,référence</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>agreement</source>
      <translation>concordance</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>all of its pixels there are nodata</source>
      <translation>tous ses pixels y sont nodata</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>all of its {} pixels are nodata in at least one of the bands used</source>
      <translation>ses {} pixels sont tous nodata dans au moins une des bandes utilisées</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>all of the image's values are 0</source>
      <translation>toutes les valeurs de l'image sont 0</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>all pixels of the map in the zones are nodata</source>
      <translation>tous les pixels de la carte dans les zones sont nodata</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>all pixels of {} are nodata</source>
      <translation>tous les pixels de {} sont nodata</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>an image with {}</source>
      <translation>une image qui en a {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>an upper bound, a name and a colour</source>
      <translation>une limite supérieure, un nom et une couleur</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>and {} others</source>
      <translation>et {} autres</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>another kind of layer was given</source>
      <translation>un autre type de couche a été indiqué</translation>
    </message>
    <message>
      <location filename="../core/raster/index_kind.py" />
      <source>as the file says, the index was computed from {}</source>
      <translation>d'après le fichier, l'indice a été calculé ainsi : {}</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>band {} is {}</source>
      <translation>la bande {} est {}</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>band {} of an image with {} band{}</source>
      <translation>bande {} d'une image de {} bande{}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>bands {} of an image with {}</source>
      <translation>bandes {} d'une image qui en a {}</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>both were given</source>
      <translation>les deux ont été indiqués</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>boundaries</source>
      <translation>limites</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>brightness</source>
      <translation>luminosité</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>by samples</source>
      <translation>par échantillons</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>change,detection,transition,matrix,gain,loss,swap,deforestation,difference,time,two dates</source>
      <translation>changement,détection,transition,matrice,gain,perte,échange,déforestation,différence,temps,deux dates</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>changes</source>
      <translation>changements</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>class areas</source>
      <translation>surfaces des classes</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>class {} is {} in the raster and {} in {}</source>
      <translation>la classe {} est {} dans le raster et {} dans {}</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>classified segments</source>
      <translation>segments classés</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>confidence</source>
      <translation>confiance</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>few names are in both ({})</source>
      <translation>peu de noms sont dans les deux ({})</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>found {}, at least {} is needed</source>
      <translation>trouvé {}, il faut au moins {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>it gives no feature</source>
      <translation>elle ne donne aucune entité</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>it has no names, and its values are not those of the reference</source>
      <translation>elle n'a pas de noms, et ses valeurs ne sont pas celles de la référence</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>it holds more than {} different values</source>
      <translation>il contient plus de {} valeurs différentes</translation>
    </message>
    <message>
      <location filename="../core/raster/class_values.py" />
      <source>it holds values such as {}</source>
      <translation>il contient des valeurs comme {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>its names only number ({})</source>
      <translation>ses noms ne font que numéroter ({})</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>k-means</source>
      <translation>k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>k-means model</source>
      <translation>modèle k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>kmeans,cluster,predict,classify,land cover,time series,change</source>
      <translation>kmeans,k-moyennes,cluster,prédire,classer,occupation du sol,série temporelle,changement</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>kmeans,cluster,silhouette,elbow,optimal k,number of classes,unsupervised</source>
      <translation>kmeans,k-moyennes,cluster,silhouette,coude,k optimal,nombre de classes,non supervisée</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>kmeans,cluster,unsupervised,classify,land cover,segmentation,vectorize</source>
      <translation>kmeans,k-moyennes,cluster,non supervisée,classer,occupation du sol,segmentation,vectoriser</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>land cover sample model</source>
      <translation>modèle d'échantillons d'occupation du sol</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>layer '{}' comes from the provider '{}'</source>
      <translation>la couche « {} » provient du fournisseur « {} »</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>margin to the next class</source>
      <translation>marge jusqu'à la classe suivante</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>matched classes</source>
      <translation>classes appariées</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>mean,bands,grey</source>
      <translation>moyenne,bandes,gris</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>means of segments</source>
      <translation>moyennes des segments</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>more than {} before small ones are merged</source>
      <translation>plus de {} avant la fusion des petites</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>named</source>
      <translation>avec noms</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>ndvi,gndvi,ndwi,savi,evi2,vari,gli,exg,ngrdi,vegetation,water,band math</source>
      <translation>ndvi,gndvi,ndwi,savi,evi2,vari,gli,exg,ngrdi,végétation,eau,calcul de bandes</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>ndvi,vegetation,water,quickshift,segmentation,objects,obia,land cover,otsu</source>
      <translation>ndvi,végétation,eau,quickshift,segmentation,objets,obia,occupation du sol,otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>neither was given</source>
      <translation>aucun n'a été indiqué</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>no feature has both a geometry and a value in its FIELD</source>
      <translation>aucune entité n'a à la fois une géométrie et une valeur dans FIELD</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>none is at {} since {} seconds</source>
      <translation>aucun n'est à {} depuis {} secondes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>none of its names is in the reference</source>
      <translation>aucun de ses noms n'est dans la référence</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>none of its points lies in the map</source>
      <translation>aucun de ses points n'est dans la carte</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>none of its polygons holds a pixel of the map</source>
      <translation>aucun de ses polygones ne contient un pixel de la carte</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>not installed (Python of this QGIS: {})</source>
      <translation>non installé (Python de ce QGIS : {})</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>number of clusters</source>
      <translation>nombre de clusters</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>of an unknown version</source>
      <translation>d'une version inconnue</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>of {} segments</source>
      <translation>sur {} segments</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>points outside the image</source>
      <translation>points hors de l'image</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>points outside the map</source>
      <translation>points hors de la carte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>points to label next</source>
      <translation>points à étiqueter ensuite</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>polygonize,vectorize,simplify,smooth,topology,generalize,dissolve,sieve,lines</source>
      <translation>polygoniser,vectoriser,simplifier,lisser,topologie,généraliser,regrouper,tamiser,lignes</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>polygons</source>
      <translation>polygones</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>polygons outside the image</source>
      <translation>polygones hors de l'image</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>polygons outside the map</source>
      <translation>polygones hors de la carte</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>polygons that hold no centre of a pixel with a value, or are covered by later ones</source>
      <translation>polygones qui ne contiennent le centre d'aucun pixel ayant une valeur, ou que d'autres recouvrent</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>rename,merge,reclassify,recode,label,legend,names,colours,classes,clusters</source>
      <translation>renommer,fusionner,reclasser,recoder,étiqueter,légende,noms,couleurs,classes,clusters</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>row {} has {} cells</source>
      <translation>la ligne {} a {} cellules</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>row {} of the table</source>
      <translation>ligne {} de la table</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>sample</source>
      <translation>échantillon</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>sample model</source>
      <translation>modèle d'échantillons</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>segment polygons</source>
      <translation>polygones des segments</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>segment statistics</source>
      <translation>statistiques des segments</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>segmentation,quickshift,superpixels,slic,felzenszwalb,watershed,objects,obia</source>
      <translation>segmentation,quickshift,superpixels,slic,felzenszwalb,ligne de partage des eaux,watershed,objets,obia</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>segments</source>
      <translation>segments</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>segments,threshold,otsu,kmeans,reclassify,objects,obia,land cover</source>
      <translation>segments,seuil,otsu,kmeans,reclasser,objets,obia,occupation du sol</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>supervised,predict,random forest,machine learning,objects,land cover,time series</source>
      <translation>supervisée,prédire,forêt aléatoire,random forest,apprentissage automatique,objets,occupation du sol,série temporelle</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>supervised,training,random forest,machine learning,objects,obia,active learning,land cover</source>
      <translation>supervisée,entraînement,forêt aléatoire,random forest,apprentissage automatique,objets,obia,apprentissage actif,occupation du sol</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>table</source>
      <translation>table</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>the bands are {}</source>
      <translation>les bandes sont {}</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values are whole numbers of 8 bits</source>
      <translation>les valeurs de l'image sont des entiers de 8 bits</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values are whole numbers up to {} without a scale</source>
      <translation>les valeurs de l'image sont des entiers jusqu'à {} sans échelle</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values, in the scale that the file states,</source>
      <translation>les valeurs de l'image, dans l'échelle indiquée par le fichier,</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values, whole numbers divided by 10,000,</source>
      <translation>les valeurs de l'image, des entiers divisés par 10 000,</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>the map has {}, the reference {}</source>
      <translation>la carte a {}, la référence {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>the means of the segments go from {} to {}</source>
      <translation>les moyennes des segments vont de {} à {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>the model uses {}; the bands of the image, {}, give {}</source>
      <translation>le modèle utilise {} ; les bandes de l'image, {}, donnent {}</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>the zones are smaller than pixels</source>
      <translation>les zones sont plus petites que les pixels</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>the zones are too small, or lie beside the map</source>
      <translation>les zones sont trop petites ou se trouvent à côté de la carte</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>the {} have none</source>
      <translation>« {} » n'en a pas</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>validation,stratified random sample,reference,sample size,neyman,olofsson,labels</source>
      <translation>validation,échantillonnage aléatoire stratifié,référence,taille de l'échantillon,neyman,olofsson,étiquettes</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>where one has a class the other is nodata</source>
      <translation>là où l'une a une classe, l'autre est nodata</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>zonal histogram,hectares,district,tabulate area,cross tabulation,statistics,share</source>
      <translation>histogramme zonal,hectares,district,surfaces,tableau croisé,statistiques,part</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>zonal statistics,mean,standard deviation,minimum,maximum,segments,objects</source>
      <translation>statistiques zonales,moyenne,écart-type,minimum,maximum,segments,objets</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>{} % changed</source>
      <translation>{} % modifiés</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>{} (Python of this QGIS: {})</source>
      <translation>{} (Python de ce QGIS : {})</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>{} ({} values)</source>
      <translation>{} ({} valeurs)</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>{} bytes for {} bands and {} labelled segments</source>
      <translation>{} octets pour {} bandes et {} segments étiquetés</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>{} classes</source>
      <translation>{} classes</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>{} classes became {}: {}.</source>
      <translation>{} classes sont devenues {} : {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} classes, and the means fall into {} of {} bins</source>
      <translation>{} classes, et les moyennes tombent dans {} des {} intervalles</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} classes, {} distinct segment means</source>
      <translation>{} classes, {} moyennes de segment distinctes</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} clusters are found again best in another half of the sample (prediction strength {}, mean silhouette {}).</source>
      <translation>{} clusters se retrouvent le mieux dans une autre moitié de l'échantillon (force de prédiction {}, silhouette moyenne {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>{} clusters, {} distinct {} value{}</source>
      <translation>{0} clusters, {1} valeurs distinctes ({2})</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} comes after {}</source>
      <translation>{} vient après {}</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{} different values in {} features</source>
      <translation>{} valeurs différentes pour {} entités</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{} different values in {} features are many for classes.</source>
      <translation>{} valeurs différentes pour {} entités, c'est beaucoup pour des classes.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} does not take this value: '{}'.</source>
      <translation>{} n'accepte pas cette valeur : « {} ».</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>{} has {} bytes</source>
      <translation>{} a {} octets</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>{} has {} labelled segment{}, fewer than {}: neither the class nor its figures can be relied upon.</source>
      <translation>{0} n'a que {1} segment{2} étiqueté{2}, moins de {3} : ni la classe ni ses chiffres ne sont fiables.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>{} has {} to {}, the model's image had {} to {}</source>
      <translation>{} va de {} à {}, l'image du modèle allait de {} à {}</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>{} has {} x {} pixels of {} x {} from {}, {}</source>
      <translation>{} a {} x {} pixels de {} x {} à partir de {}, {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{} here, {} on {}</source>
      <translation>{} ici, {} sur {}</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>{} holds measurements, as photographs do</source>
      <translation>{} contient des mesures, comme une photographie</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>{} holds measurements, as photographs do, and no classes</source>
      <translation>{} contient des mesures, comme une photographie, et non des classes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} in each of {} classes</source>
      <translation>{} dans chacune des {} classes</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in row {} of the table</source>
      <translation>{} à la ligne {} de la table</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in row {}, the raster has {}</source>
      <translation>{} à la ligne {}, le raster a {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>{} in the model, {} of the image</source>
      <translation>{} dans le modèle, {} de l’image</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in the rows {} and {}</source>
      <translation>{} aux lignes {} et {}</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} is a class of the raster, {} has the classes 1 to {}</source>
      <translation>{} est une classe du raster, {} a les classes 1 à {}</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} is band {}</source>
      <translation>{} est la bande {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} is missing.</source>
      <translation>{} manque.</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>{} is of type {}</source>
      <translation>{} est de type {}</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number of clusters of which another half of the sample has every one (prediction strength {}, mean silhouette {}); as in most images, no number makes classes that valleys part.</source>
      <translation>{} est le plus grand nombre de clusters qu'une autre moitié de l'échantillon retrouve tous (force de prédiction {}, silhouette moyenne {}) ; comme dans la plupart des images, aucun nombre ne donne des classes séparées par des creux.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number of clusters that are like classes with noise: a valley of at least {} parts every two (mean silhouette {}).</source>
      <translation>{} est le plus grand nombre de clusters semblables à des classes avec du bruit : un creux d'au moins {} les sépare deux à deux (silhouette moyenne {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number that was tried: a larger one may do as well, so raise MAXIMUM.</source>
      <translation>{} est le plus grand nombre essayé : un plus grand peut convenir aussi, augmentez donc MAXIMUM.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the smallest number that was tried: lower MINIMUM to try fewer.</source>
      <translation>{} est le plus petit nombre essayé : diminuez MINIMUM pour en essayer moins.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} is {} and, in row {} of the table, {}</source>
      <translation>{} est {} et, à la ligne {} de la table, {}</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>{} is {} everywhere</source>
      <translation>{} est partout {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{} is {} here and {} on the worker {}.</source>
      <translation>{} est en version {} ici et {} sur le worker {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>{} labelled segments</source>
      <translation>{} segments étiquetés</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>{} labelled {}s, all where the map is nodata</source>
      <translation>{0} unités étiquetées ({1}), toutes là où la carte est nodata</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} needs different bands</source>
      <translation>{} demande des bandes différentes</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} needs to know which band is {}</source>
      <translation>{} doit savoir quelle bande est {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} needs {} bands</source>
      <translation>{} demande {} bandes</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>{} noise: neighbouring pixels differ as much as any two. The suggestion is made without; leave noise out of the classification as well, or it splits classes.</source>
      <translation>{} du bruit : des pixels voisins diffèrent autant que deux pixels quelconques. La suggestion s'en passe ; excluez aussi le bruit de la classification, sinon il divise des classes.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>{} of the pixels have values that the model was not made from: {}.</source>
      <translation>{} des pixels ont des valeurs que le modèle n'a pas connues : {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>{} of the segments' boundary lies on the edges of tiles; by chance it would be {}.</source>
      <translation>{} des limites des segments sont sur les bords de tuiles ; par hasard, ce serait {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>{} of them in {}</source>
      <translation>{} valeurs dans {}</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>{} of {} classes</source>
      <translation>{} pour {} classes</translation>
    </message>
    <message>
      <location filename="../core/regions/continuous.py" />
      <source>{} of {} holds measurements, as photographs do</source>
      <translation>{} de {} contient des mesures, comme une photographie</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>{} pixels for {} clusters</source>
      <translation>{} pixels pour {} clusters</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>{} points</source>
      <translation>{} points</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points for {} classes</source>
      <translation>{} points pour {} classes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points for {} classes of {} or more</source>
      <translation>{} points pour {} classes de {} ou plus</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points in {} pixels</source>
      <translation>{} points dans {} pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>{} regions</source>
      <translation>{} régions</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>{} segments</source>
      <translation>{} segments</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>{} segments have samples of several classes, as many of each</source>
      <translation>{} segments ont des échantillons de plusieurs classes, autant de chacune</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a band number</source>
      <translation>{} demande un numéro de bande</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a number from {} to {}: '{}' was given.</source>
      <translation>{} demande un nombre de {} à {} : « {} » a été indiqué.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a number from {}: '{}' was given.</source>
      <translation>{} demande un nombre à partir de {} : « {} » a été indiqué.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a raster</source>
      <translation>{} demande un raster</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a whole number from {} to {}: '{}' was given.</source>
      <translation>{} demande un nombre entier de {} à {} : « {} » a été indiqué.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes band numbers: '{}' was given.</source>
      <translation>{} demande des numéros de bande : « {} » a été indiqué.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} takes more than {} points</source>
      <translation>{} demande plus de {} points</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes one of {}: '{}' was given.</source>
      <translation>{} demande l'un de {} : « {} » a été indiqué.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} that hold no pixel with data</source>
      <translation>{} qui ne contiennent aucun pixel ayant des données</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} values get the name {}</source>
      <translation>{} valeurs reçoivent le nom {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} without a class (FIELD is empty)</source>
      <translation>{} sans classe (FIELD est vide)</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>{} zones, all of them outside</source>
      <translation>{} zones, toutes en dehors</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} {} without a value in FIELD, {} without a geometry</source>
      <translation>{} {} sans valeur dans FIELD, {} sans géométrie</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>{}, in its first line</source>
      <translation>{}, à sa première ligne</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>{}, named in {}</source>
      <translation>{}, nommé dans {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{}, where it {}</source>
      <translation>{}, où il {}</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{}: the classes were found in the image by k-means and named by their rank.</source>
      <translation>{} : les classes ont été trouvées dans l'image par k-means et nommées par leur rang.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>{}s of the reference where the map is nodata</source>
      <translation>unités de la référence ({}) là où la carte est nodata</translation>
    </message>
  </context>
</TS>

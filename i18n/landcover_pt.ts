<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>LandCover</name>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>'{}' gives no feature</source>
      <translation>«{}» não fornece nenhuma feição</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>'{}' in the OSGeo4W Shell</source>
      <translation>'{}' no shell OSGeo4W</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>'{}' is a vector layer</source>
      <translation>«{}» é uma camada vetorial</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>'{}', {} of them</source>
      <translation>«{}», {} deles</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/forms.py" />
      <source>(not labelled yet)</source>
      <translation>(ainda não rotulado)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>1 class</source>
      <translation>1 classe</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>2 clusters show only the strongest contrast, often dark against bright; the elbow of the inertia, {}, shows more kinds of ground.</source>
      <translation>2 clusters mostram só o contraste mais forte, muitas vezes escuro contra claro; o cotovelo da inércia, {}, mostra mais tipos de terreno.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/command_line.py" />
      <source>&lt;file with the chosen features of {}&gt;</source>
      <translation>&lt;arquivo com as feições escolhidas de {}&gt;</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/command_line.py" />
      <source>&lt;file with the features of {}&gt;</source>
      <translation>&lt;arquivo com as feições de {}&gt;</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>A class has no name</source>
      <translation>Uma classe não tem nome</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>A colour is not of the form #rrggbb</source>
      <translation>Uma cor não tem a forma #rrggbb</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>A file cannot be read</source>
      <translation>Um arquivo não pode ser lido</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>A file cannot be replaced</source>
      <translation>Um arquivo não pode ser substituído</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>A file cannot be written</source>
      <translation>Um arquivo não pode ser gravado</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>A file of the virtual raster does not exist</source>
      <translation>Um arquivo do raster virtual não existe</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A name has two colours</source>
      <translation>Um nome tem duas cores</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A range of values ends before it begins</source>
      <translation>Um intervalo de valores termina antes de começar</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>A row names no value</source>
      <translation>Uma linha não indica nenhum valor</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>A row of the table of classes needs {}</source>
      <translation>Uma linha da tabela de classes precisa de {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>A table can be added to a GeoPackage only</source>
      <translation>Uma tabela só pode ser adicionada a um GeoPackage</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>A table in a GeoPackage cannot begin with a special character</source>
      <translation>Uma tabela em um GeoPackage não pode começar com um caractere especial</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster has another version of {}, which may give another map</source>
      <translation>Um worker do cluster tem outra versão de {}, que pode dar outro mapa</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster has got another version of the plugin in the meantime</source>
      <translation>Um worker do cluster recebeu nesse meio-tempo outra versão do complemento</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>A worker of the cluster lacks {}</source>
      <translation>Falta {} a um worker do cluster</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>AFTER lies on another grid: it was warped to the pixels of BEFORE by nearest neighbour, so each pixel is compared with the class at its centre. That alone moves boundaries by up to half a pixel of AFTER.</source>
      <translation>AFTER está em outra grade: foi reamostrado para os pixels de BEFORE pelo vizinho mais próximo, portanto cada pixel é comparado com a classe no seu centro. Só isso já desloca os limites em até meio pixel de AFTER.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>AFTER lies on the pixels of BEFORE.</source>
      <translation>AFTER coincide com os pixels de BEFORE.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>AVHRR and MODIS, coarse pixels</source>
      <translation>AVHRR e MODIS, pixels grandes</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Accuracy assessment</source>
      <translation>Avaliação da acurácia</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Accuracy of held-out samples</source>
      <translation>Acurácia das amostras reservadas</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Add samples of another class, or make the segments smaller.</source>
      <translation>Acrescente amostras de outra classe, ou torne os segmentos menores.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Add samples of another class.</source>
      <translation>Adicione amostras de outra classe.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Add samples, or make the segments smaller.</source>
      <translation>Adicione amostras, ou faça segmentos menores.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Aerial and drone photographs</source>
      <translation>Fotografias aéreas e de drone</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>All classes would be merged into one</source>
      <translation>Todas as classes seriam mescladas em uma</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>All labelled segments lie in one place (one polygon, or near to each other), so cross-validation cannot tell how right the map is.</source>
      <translation>Todos os segmentos rotulados estão em um só lugar (um polígono, ou próximos uns dos outros), portanto a validação cruzada não pode dizer quão correto é o mapa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>All pixels got one class, {}. Is the image of the kind that the model was made from?</source>
      <translation>Todos os pixels receberam uma só classe, {}. A imagem é do tipo da qual o modelo foi feito?</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>All pixels together look like one class with noise: there may be nothing to tell apart.</source>
      <translation>Todos os pixels juntos parecem uma só classe com ruído: pode não haver nada a distinguir.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>All samples of a class lie in one place, so cross-validation, which holds out whole places, counts all of them as wrong: {}. Sample these classes elsewhere too.</source>
      <translation>Todas as amostras de uma classe estão em um só lugar, portanto a validação cruzada, que reserva lugares inteiros, conta todas como erradas: {}. Colete amostras destas classes também em outros lugares.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Allocation</source>
      <translation>Alocação</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>An image of one band has no indices</source>
      <translation>Uma imagem de uma banda não tem índices</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Another run has written the output in the meantime</source>
      <translation>Outra execução gravou a saída nesse meio-tempo</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Another user of this cluster has another version: agree on one, then run again.</source>
      <translation>Outro usuário deste cluster tem outra versão: combinem uma e execute de novo.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Apply k-means model</source>
      <translation>Aplicar modelo k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Apply sample model</source>
      <translation>Aplicar modelo de amostras</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Area, perimeter, compactness, elongation</source>
      <translation>Área, perímetro, compacidade, alongamento</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Ask for fewer points, or merge this class into another one.</source>
      <translation>Peça menos pontos, ou mescle esta classe com outra.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>BANDS takes band numbers</source>
      <translation>BANDS requer números de banda</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>BEFORE and AFTER are the same file, so nothing can have changed.</source>
      <translation>BEFORE e AFTER são o mesmo arquivo, portanto nada pode ter mudado.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>BEFORE and AFTER have no name in common ({}; {}), so classes of the same value were taken for the same.</source>
      <translation>BEFORE e AFTER não têm nenhum nome em comum ({}; {}), portanto classes de mesmo valor foram tomadas como iguais.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>BEFORE has {}; AFTER has {}</source>
      <translation>BEFORE tem {}; AFTER tem {}</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Band</source>
      <translation>Banda</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Band number out of range</source>
      <translation>Número de banda fora do intervalo</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Band of the values</source>
      <translation>Banda dos valores</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>Band {} is called {}, in the model {}.</source>
      <translation>A banda {} chama-se {}, no modelo {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Bands (none = all)</source>
      <translation>Bandas (nenhuma = todas)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands of the index: {}.</source>
      <translation>Bandas do índice: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands that are measured: {}.</source>
      <translation>Bandas medidas: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Bands: {}.</source>
      <translation>Bandas: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Between regions</source>
      <translation>Entre regiões</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Between segments of one class</source>
      <translation>Entre segmentos de uma classe</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>Blue band (none = found by name)</source>
      <translation>Banda azul (nenhuma = pelo nome)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Border of the image</source>
      <translation>Borda da imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Border to no data</source>
      <translation>Borda com áreas sem dados</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>Brightness</source>
      <translation>Brilho</translation>
    </message>
    <message>
      <location filename="../core/raster/overviews.py" />
      <source>Building overviews</source>
      <translation>Criando as visões gerais (overviews)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By largest overlap of each class of the map</source>
      <translation>Por maior sobreposição de cada classe do mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By largest overlap, each reference class once</source>
      <translation>Por maior sobreposição, cada classe de referência uma vez</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By name where there are names, else by largest overlap</source>
      <translation>Por nome se houver, senão por maior sobreposição</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>By the table of classes</source>
      <translation>Pela tabela de classes</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>CLASSES and {}</source>
      <translation>CLASSES e {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is below two points for each class</source>
      <translation>COUNT é inferior a dois pontos por classe</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is out of range</source>
      <translation>COUNT está fora do intervalo</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>COUNT is too small for LEAST points in each class</source>
      <translation>COUNT é pequeno demais para LEAST pontos em cada classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/base.py" />
      <source>Cancelled. Files that were there before are unchanged.</source>
      <translation>Cancelado. Os arquivos que já existiam não foram alterados.</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changed pixels</source>
      <translation>Pixels alterados</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changed regions</source>
      <translation>Regiões alteradas</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Changes</source>
      <translation>Mudanças</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>Check its nodata value, or choose another raster.</source>
      <translation>Verifique o valor nodata dele, ou escolha outro raster.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Check its nodata value, or choose another reference.</source>
      <translation>Verifique o valor nodata dela, ou escolha outra referência.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Check the nodata value of the image, or choose other bands.</source>
      <translation>Verifique o valor nodata da imagem, ou escolha outras bandas.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Check the nodata value of the layer, or choose other bands.</source>
      <translation>Verifique o valor nodata da camada, ou escolha outras bandas.</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>Check the nodata values, or choose maps of the same place.</source>
      <translation>Verifique os valores nodata, ou escolha mapas do mesmo lugar.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Check the nodata values.</source>
      <translation>Verifique os valores nodata.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose 1 to {}.</source>
      <translation>Escolha de 1 a {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose 2 or more.</source>
      <translation>Escolha 2 ou mais.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Choose POLYGONS or LINES.</source>
      <translation>Escolha POLYGONS ou LINES.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Choose POLYGONS, TABLE or OUTPUT.</source>
      <translation>Escolha POLYGONS, TABLE ou OUTPUT.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Choose TABLE, POLYGONS or REPORT.</source>
      <translation>Escolha TABLE, POLYGONS ou REPORT.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose a .gpkg file or a new file.</source>
      <translation>Escolha um arquivo .gpkg ou um arquivo novo.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Choose a MINIMUM up to MAXIMUM.</source>
      <translation>Escolha um MINIMUM não maior que MAXIMUM.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Choose a class raster, which 'K-means classification' makes of it.</source>
      <translation>Escolha um raster de classes, que «Classificação k-means» cria a partir dela.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>Choose a class raster; 'Classify segments' makes one of segments.</source>
      <translation>Escolha um raster de classes; «Classificar segmentos» cria um a partir de segmentos.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Choose a field of whole numbers or names.</source>
      <translation>Escolha um campo de números inteiros ou nomes.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Choose a file that 'Classify by samples' wrote as its model.</source>
      <translation>Escolha um arquivo que «Classificar por amostras» gravou como modelo.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>Choose a file that 'K-means classification' wrote as its model.</source>
      <translation>Escolha um arquivo que «Classificação k-means» gravou como modelo.</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Choose a file that this plugin wrote.</source>
      <translation>Escolha um arquivo que este complemento gravou.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose a folder that has room and can be written to.</source>
      <translation>Escolha uma pasta que tenha espaço e na qual se possa gravar.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose a layer of polygons.</source>
      <translation>Escolha uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose a name that begins with a letter or a digit.</source>
      <translation>Escolha um nome que comece com uma letra ou um dígito.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose a raster file such as a GeoTIFF.</source>
      <translation>Escolha um arquivo raster, por exemplo um GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose a raster layer.</source>
      <translation>Escolha uma camada raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Choose a raster of classes, such as 'K-means classification' makes of it.</source>
      <translation>Escolha um raster de classes, como o que «Classificação k-means» cria.</translation>
    </message>
    <message>
      <location filename="../core/raster/class_values.py" />
      <source>Choose a raster of classes.</source>
      <translation>Escolha um raster de classes.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>Choose a table that this algorithm wrote as TABLE, saved as CSV.</source>
      <translation>Escolha uma tabela que este algoritmo gravou como TABLE, salva como CSV.</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Choose a {} of the same place.</source>
      <translation>Escolha outro do mesmo lugar («{}»).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>Choose an image of the same sensor in the same units, or make a model of this one.</source>
      <translation>Escolha uma imagem do mesmo sensor nas mesmas unidades, ou faça um modelo desta.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Choose an image with more bands.</source>
      <translation>Escolha uma imagem com mais bandas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>Choose an image with the same bands as the one that the model was made from.</source>
      <translation>Escolha uma imagem com as mesmas bandas daquela da qual o modelo foi feito.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Choose another FIELD, or label the samples first.</source>
      <translation>Escolha outro campo (FIELD), ou rotule primeiro as amostras.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Choose another FIELD, or match clusters by MATCH majority.</source>
      <translation>Escolha outro campo (FIELD), ou emparelhe clusters por MATCH majority.</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Choose another band for one of them.</source>
      <translation>Escolha outra banda para um deles.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose another destination.</source>
      <translation>Escolha outro destino.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Choose another field.</source>
      <translation>Escolha outro campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose another file for one of them.</source>
      <translation>Escolha outro arquivo para uma delas.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose another file for the output.</source>
      <translation>Escolha outro arquivo para a saída.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose another image.</source>
      <translation>Escolha outra imagem.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose another layer, or check its filter and selection.</source>
      <translation>Escolha outra camada, ou verifique o filtro e a seleção dela.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Choose another layer.</source>
      <translation>Escolha outra camada.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Choose another name.</source>
      <translation>Escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose at most {} cluster{}.</source>
      <translation>Escolha no máximo {} cluster{}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose at most {}, or the method kmeans.</source>
      <translation>Escolha no máximo {}, ou o método kmeans.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose bands from 1 to {}.</source>
      <translation>Escolha bandas de 1 a {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Choose classes or segments, which 'K-means classification' and 'Segment image' make of it. If these are classes, set MIN_AREA.</source>
      <translation>Escolha classes ou segmentos, que «Classificação k-means» e «Segmentar imagem» criam a partir dela. Se estes são classes, defina MIN_AREA.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Choose classes, such as 'K-means classification' makes of it, or give the layer a palette.</source>
      <translation>Escolha classes, como as que «Classificação k-means» cria, ou dê uma paleta à camada.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Choose fewer BANDS or FEATURES, or leave MODEL empty.</source>
      <translation>Escolha menos BANDS ou FEATURES, ou deixe MODEL vazio.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose fewer classes, or smaller segments.</source>
      <translation>Escolha menos classes, ou segmentos menores.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Choose fewer classes, or the method kmeans.</source>
      <translation>Escolha menos classes, ou o método kmeans.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Choose one of at most {} MB.</source>
      <translation>Escolha um de no máximo {} MB.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Choose one of its sub-datasets as the input.</source>
      <translation>Escolha um dos seus subconjuntos de dados como entrada.</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>Choose one of them, such as {}.</source>
      <translation>Escolha um deles, por exemplo {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Choose other bands or values.</source>
      <translation>Escolha outras bandas ou valores.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Choose other groups of features.</source>
      <translation>Escolha outros grupos de características.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose other zones, or check the nodata value of the map.</source>
      <translation>Escolha outras zonas, ou verifique o valor nodata do mapa.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose other zones.</source>
      <translation>Escolha outras zonas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Choose points or polygons.</source>
      <translation>Escolha pontos ou polígonos.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>Choose polygons.</source>
      <translation>Escolha polígonos.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Choose samples of the same place, and check that their CRS is the right one.</source>
      <translation>Escolha amostras do mesmo lugar, e verifique se o SRC delas é o correto.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>Choose segments of the place where the samples are.</source>
      <translation>Escolha segmentos do lugar onde estão as amostras.</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Choose some of {}.</source>
      <translation>Escolha alguns de {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Choose the MODEL that the raster was made with, or leave NEW_MODEL empty.</source>
      <translation>Escolha o modelo (MODEL) com o qual o raster foi feito, ou deixe NEW_MODEL vazio.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Choose the model that the raster was made with.</source>
      <translation>Escolha o modelo com o qual o raster foi feito.</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>Choose the output of 'Segment image', or convert it to an integer type.</source>
      <translation>Escolha a saída de «Segmentar imagem», ou converta-a para um tipo inteiro.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Choose the three bands in this order, or another scaling.</source>
      <translation>Escolha as três bandas nesta ordem, ou outro escalonamento.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>Choose zones of the same place, and check the CRS of both.</source>
      <translation>Escolha zonas do mesmo lugar e verifique o SRC de ambos.</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Class areas by zone</source>
      <translation>Áreas das classes por zona</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Class raster</source>
      <translation>Raster de classes</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classes after</source>
      <translation>Classes depois</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Classes are numbered from 1, since a class raster holds values from 1 to {}.</source>
      <translation>As classes são numeradas a partir de 1, pois um raster de classes contém valores de 1 a {}.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Classes are the same where their names are.</source>
      <translation>As classes são as mesmas onde os nomes o são.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Classes are the same where their values are, since no name is in both maps.</source>
      <translation>As classes são as mesmas onde os valores o são, pois nenhum nome está em ambos os mapas.</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classes before</source>
      <translation>Classes antes</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Classes found</source>
      <translation>Classes encontradas</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their names are: {}.</source>
      <translation>As classes do mapa e da referência são as mesmas onde os nomes o são: {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their values are.</source>
      <translation>As classes do mapa e da referência são as mesmas onde os valores o são.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Classes of map and reference are the same where their values are: the map has no names, and the values coincide. Where they number clusters, use MATCH majority.</source>
      <translation>As classes do mapa e da referência são as mesmas onde os valores o são: o mapa não tem nomes, e os valores coincidem. Se eles numeram clusters, use MATCH majority.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_widget.py" />
      <source>Classes of the chosen raster</source>
      <translation>Classes do raster escolhido</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Classes or segments</source>
      <translation>Classes ou segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Classification</source>
      <translation>Classificação</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Classified raster</source>
      <translation>Raster classificado</translation>
    </message>
    <message>
      <location filename="../algorithms/help/applykmeans.json" />
      <source>Classifies an image with the classes that were found in another one.</source>
      <translation>Classifica uma imagem com as classes encontradas em outra.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/applysamples.json" />
      <source>Classifies an image with what was learnt from samples in another one.</source>
      <translation>Classifica uma imagem com o que foi aprendido de amostras em outra.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classifysegments.json" />
      <source>Classifies segments by the mean of a raster on them, by given or found thresholds.</source>
      <translation>Classifica segmentos pela média de um raster sobre eles, por limiares dados ou encontrados.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classifysamples.json" />
      <source>Classifies the segments of an image by a few that you labelled, and says how sure it is.</source>
      <translation>Classifica os segmentos de uma imagem por alguns que você rotulou, e diz com que certeza.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Classify by samples</source>
      <translation>Classificar por amostras</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Classify segments</source>
      <translation>Classificar segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Classify the images of both dates first, with the same model or the same samples.</source>
      <translation>Classifique primeiro as imagens de ambas as datas, com o mesmo modelo ou as mesmas amostras.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Classifying {} segments</source>
      <translation>Classificando {} segmentos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_run.py" />
      <source>Classifying {} segments by {} labelled ones</source>
      <translation>Classificando {} segmentos por {} rotulados</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Cloud optimized rasters</source>
      <translation>Rasters otimizados para a nuvem</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Colour</source>
      <translation>Cor</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Colour of the class</source>
      <translation>Cor da classe</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Colours</source>
      <translation>Cores</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Colours as the eye sees them (red, green, blue)</source>
      <translation>Cores como o olho as vê (vermelho, verde, azul)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Colours of land cover that fit each class</source>
      <translation>Cores de cobertura da terra adequadas a cada classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Compactness (slic and watershed only)</source>
      <translation>Compacidade (só slic e watershed)</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Compare two maps</source>
      <translation>Comparar dois mapas</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Compared pixels</source>
      <translation>Pixels comparados</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Compared pixels or points</source>
      <translation>Pixels ou pontos comparados</translation>
    </message>
    <message>
      <location filename="../algorithms/help/change.json" />
      <source>Compares two class maps of one place: what became of what, in hectares, with gains, losses and swap of every class.</source>
      <translation>Compara dois mapas de classes de um lugar: o que virou o quê, em hectares, com ganhos, perdas e troca de cada classe.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Complex numbers cannot be classified</source>
      <translation>Números complexos não podem ser classificados</translation>
    </message>
    <message>
      <location filename="../algorithms/help/spectralindex.json" />
      <source>Computes a vegetation or water index from the bands of an image.</source>
      <translation>Calcula um índice de vegetação ou de água a partir das bandas de uma imagem.</translation>
    </message>
    <message>
      <location filename="../tests/support/template/help.json" />
      <source>Computes the mean of the bands of an image.</source>
      <translation>Calcula a média das bandas de uma imagem.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Contrast to the neighbours along the border</source>
      <translation>Contraste com os vizinhos ao longo do limite</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Convert it with 'PCT to RGB' first.</source>
      <translation>Converta-a primeiro com «PCT para RGB».</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>Convert the image to its amplitude first.</source>
      <translation>Converta primeiro a imagem para a sua amplitude.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Correct the row or leave it out.</source>
      <translation>Corrija a linha ou remova-a.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Create it or choose another destination.</source>
      <translation>Crie-a ou escolha outro destino.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>DISTANCE {} leaves {} of {} points of the class with the value {} without one</source>
      <translation>DISTANCE {} deixa {} de {} pontos da classe com o valor {} sem lugar</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Dask is {} here: install the same version there.</source>
      <translation>O Dask aqui é da versão {}: instale a mesma lá.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Dask scheduler (address; empty = this machine)</source>
      <translation>Agendador Dask (endereço; vazio = este computador)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Deviation, minimum and maximum of every band</source>
      <translation>Desvio, mínimo e máximo de cada banda</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Distinct colours without a meaning</source>
      <translation>Cores distintas sem significado</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segment.json" />
      <source>Divides an image into segments of neighbouring, similar pixels and outlines them.</source>
      <translation>Divide uma imagem em segmentos de pixels vizinhos e semelhantes e os delineia.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Drawing {} points; expected standard error of overall accuracy: {}.</source>
      <translation>Sorteando {} pontos; erro padrão esperado da acurácia global: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/samplepoints.json" />
      <source>Draws a stratified random sample of points on a class raster, ready to be labelled by hand.</source>
      <translation>Sorteia uma amostra aleatória estratificada de pontos em um raster de classes, pronta para ser rotulada à mão.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/boundaries.json" />
      <source>Draws the regions of a class or segment raster as polygons and lines that fit together, simplified and smoothed without gaps.</source>
      <translation>Traça as regiões de um raster de classes ou segmentos como polígonos e linhas que se encaixam, simplificados e suavizados sem lacunas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>EVI2: dense vegetation, from red and near infrared</source>
      <translation>EVI2: vegetação densa, com vermelho e infravermelho próximo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Each band to the same spread</source>
      <translation>Cada banda com a mesma dispersão</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Each class needs two points, since one has no spread</source>
      <translation>Cada classe precisa de dois pontos, pois um só não tem dispersão</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took one class of the reference and each class of the reference went to one class of the map at most, so that they overlap as much as possible in all (Hungarian method).</source>
      <translation>Cada classe do mapa tomou uma classe da referência e cada classe da referência foi para no máximo uma classe do mapa, de modo que no conjunto se sobreponham o máximo possível (método húngaro).</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took the class of the reference that it overlaps most, since {}.</source>
      <translation>Cada classe do mapa tomou a classe da referência com a qual mais se sobrepõe, pois {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Each class of the map took the class of the reference that it overlaps most.</source>
      <translation>Cada classe do mapa tomou a classe da referência com a qual mais se sobrepõe.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each point is compared with the pixel of the map in which it lies.</source>
      <translation>Cada ponto é comparado com o pixel do mapa em que está.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each point is one unit of the sample.</source>
      <translation>Cada ponto é uma unidade da amostra.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Each polygon is one unit of the sample, of the class that the map gives to most of its pixels: the pixels of one polygon are no independent witnesses.</source>
      <translation>Cada polígono é uma unidade da amostra, da classe que o mapa dá à maioria dos seus pixels: os pixels de um mesmo polígono não são testemunhas independentes.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Edit the table, or choose the method auto, which finds classes in the image.</source>
      <translation>Edite a tabela, ou escolha o método auto, que encontra as classes na imagem.</translation>
    </message>
    <message>
      <location filename="../gui/first_map.py" />
      <source>Everything is filled in: press Run.</source>
      <translation>Tudo está preenchido: clique em Executar.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Example models</source>
      <translation>Modelos de exemplo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Excess green: green leaves, from red, green and blue</source>
      <translation>Excesso de verde: folhas verdes, com vermelho, verde e azul</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Export it to a GeoTIFF first (Export &gt; Save As) and choose that.</source>
      <translation>Exporte-a primeiro para GeoTIFF (Exportar &gt; Salvar como) e escolha esse arquivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>FIELD '{}': {}</source>
      <translation>FIELD «{}»: {}</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>FIELD holds numbers that are no classes</source>
      <translation>FIELD contém números que não são classes</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>FIELD measures or numbers the features, instead of naming classes</source>
      <translation>FIELD mede ou numera as feições, em vez de nomear classes</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Features of segments</source>
      <translation>Características dos segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Felzenszwalb (follows contrast)</source>
      <translation>Felzenszwalb (segue o contraste)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Fewest classes to try</source>
      <translation>Menor número de classes a testar</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Field with the class of the samples</source>
      <translation>Campo com a classe das amostras</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Field with the names of the zones</source>
      <translation>Campo com os nomes das zonas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Fields that look like classes: {}.</source>
      <translation>Campos que parecem conter classes: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Fill the table</source>
      <translation>Preencher a tabela</translation>
    </message>
    <message>
      <location filename="../gui/first_map.py" />
      <source>First map</source>
      <translation>Primeiro mapa</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>First map on sample data: {}</source>
      <translation>Primeiro mapa com dados de exemplo: {}</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Fitting {} clusters on {} pixels</source>
      <translation>Ajustando {} clusters em {} pixels</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Fitting {} clusters on {} segments</source>
      <translation>Ajustando {} clusters em {} segmentos</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Forest or full crops</source>
      <translation>Floresta ou cultivos densos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Found in the image by Otsu's method</source>
      <translation>Encontradas na imagem pelo método de Otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Found in the image by k-means</source>
      <translation>Encontradas na imagem por k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>GLI: green leaves, from red, green and blue</source>
      <translation>GLI: folhas verdes, com vermelho, verde e azul</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>GNDVI: vegetation, from green and near infrared</source>
      <translation>GNDVI: vegetação, com verde e infravermelho próximo</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give 0.02 for 2 %, or a COUNT of points.</source>
      <translation>Indique 0.02 para 2 %, ou um número (COUNT) de pontos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give 2 or more.</source>
      <translation>Indique 2 ou mais.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Give CLASSES or CLASSES_FILE, and leave the other empty.</source>
      <translation>Indique CLASSES ou CLASSES_FILE e deixe o outro vazio.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a COUNT of {} or more, or lower LEAST.</source>
      <translation>Indique um COUNT de {} ou mais, ou reduza LEAST.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a larger one, such as 0.02.</source>
      <translation>Indique um valor maior, por exemplo 0.02.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give a number from 0 to {}.</source>
      <translation>Indique um número de 0 a {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>Give a smaller DISTANCE, or ask for fewer points.</source>
      <translation>Indique uma distância (DISTANCE) menor, ou peça menos pontos.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Give at least one class.</source>
      <translation>Indique ao menos uma classe.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Give at least two names.</source>
      <translation>Indique ao menos dois nomes.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Give both the same colour, leave one empty, or use two names.</source>
      <translation>Dê a ambas a mesma cor, deixe uma vazia ou use dois nomes.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Give it a name.</source>
      <translation>Dê-lhe um nome.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Give it another name.</source>
      <translation>Dê-lhe outro nome.</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Give one of them.</source>
      <translation>Indique um dos dois.</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Give the SEGMENTS of the image.</source>
      <translation>Indique os segmentos (SEGMENTS) da imagem.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Give the name of a file in it.</source>
      <translation>Indique o nome de um arquivo dentro dela.</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Give the same class the same name or the same value in both maps.</source>
      <translation>Dê à mesma classe o mesmo nome ou o mesmo valor em ambos os mapas.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give {} or less.</source>
      <translation>Indique {} ou menos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Give {} or more.</source>
      <translation>Indique {} ou mais.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/editclasses.json" />
      <source>Gives the classes of a map names and colours, and merges classes of one name.</source>
      <translation>Dá nomes e cores às classes de um mapa e mescla as de mesmo nome.</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>Green band (none = found by name)</source>
      <translation>Banda verde (nenhuma = pelo nome)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/kmeans.json" />
      <source>Groups the pixels of an image into land cover classes of similar colour and outlines their regions.</source>
      <translation>Agrupa os pixels de uma imagem em classes de cobertura da terra de cor semelhante e delineia as suas regiões.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>Halves of the sample agree on no number of clusters (prediction strength below {}): another sample may give other clusters.</source>
      <translation>As metades da amostra não concordam em nenhum número de clusters (força de predição abaixo de {}): outra amostra pode dar outros clusters.</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Here {}, so their names may be wrong.</source>
      <translation>Aqui {}, portanto os nomes podem estar errados.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>How classes are found</source>
      <translation>Como as classes são encontradas</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>How classes are matched</source>
      <translation>Como as classes são emparelhadas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Image that shows what the classes look like</source>
      <translation>Imagem que mostra a aparência das classes</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>In proportion to the area of each class</source>
      <translation>Em proporção à área de cada classe</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Inertia</source>
      <translation>Inércia</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Insert a row above</source>
      <translation>Inserir uma linha acima</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Install it for the Python of the workers, as on this machine.</source>
      <translation>Instale-o para o Python dos workers, como neste computador.</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>Install it with {} and start QGIS again.</source>
      <translation>Instale-o com {} e inicie o QGIS de novo.</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Install {} {} there, or run on this machine.</source>
      <translation>Instale lá {} {}, ou execute neste computador.</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>It stays as it is. Choose another name, or run again to replace it.</source>
      <translation>Ela fica como está. Escolha outro nome, ou execute de novo para substituí-la.</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>K-means classification</source>
      <translation>Classificação k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>K-means model</source>
      <translation>Modelo k-means</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>K-means model of the classes</source>
      <translation>Modelo k-means das classes</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>K-means model with names</source>
      <translation>Modelo k-means com nomes</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Kappa is not defined: map and reference hold only one class, the same in both.</source>
      <translation>Kappa não está definido: o mapa e a referência contêm uma só classe, a mesma em ambos.</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Kappa of held-out samples</source>
      <translation>Kappa das amostras reservadas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Keep the colour</source>
      <translation>Manter a cor</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Kernel size (quickshift only)</source>
      <translation>Tamanho do núcleo (só quickshift)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>LEAST is {}</source>
      <translation>LEAST é {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>LEAST takes more points than a sample may have</source>
      <translation>LEAST exige mais pontos do que uma amostra pode ter</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Label segments of two classes or more.</source>
      <translation>Rotule segmentos de duas classes ou mais.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Labels that differ only in capitals and spaces are one class: {}.</source>
      <translation>Rótulos que diferem só em maiúsculas e espaços são uma classe: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover boundaries</source>
      <translation>Limites de cobertura da terra</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover classes</source>
      <translation>Classes de cobertura da terra</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Land cover from RGB</source>
      <translation>Cobertura da terra a partir de RGB</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Land cover names for reflectance, else found in the image</source>
      <translation>Nomes de cobertura se for reflectância, senão da imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Land cover regions</source>
      <translation>Regiões de cobertura da terra</translation>
    </message>
    <message>
      <location filename="../gui/menu.py" />
      <source>Land cover segmentation</source>
      <translation>Segmentação da cobertura da terra</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat TM, open water</source>
      <translation>Landsat TM, água livre</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat TM, three kinds of cover</source>
      <translation>Landsat TM, três tipos de cobertura</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Landsat and Sentinel-2, surface reflectance</source>
      <translation>Landsat e Sentinel-2, reflectância de superfície</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Least distance of points (map units; metres for degrees)</source>
      <translation>Distância mínima (unidades do mapa; metros se graus)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Least points in each class</source>
      <translation>Mínimo de pontos em cada classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Leave it empty or choose one.</source>
      <translation>Deixe vazio ou escolha uma.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Leave it empty, or add a class above.</source>
      <translation>Deixe-o vazio, ou adicione uma classe acima.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Leave the colour empty to keep it. In a text, commas separate the cells: put several values between double quotes, as in "2,5".</source>
      <translation>Deixe a cor vazia para mantê-la. Em um texto, as vírgulas separam as células: ponha vários valores entre aspas duplas, como em "2,5".</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Leave the upper bound of the last row empty. In a text, commas separate the cells: write 0.2 or put "0,2" between double quotes.</source>
      <translation>Deixe vazio o limite superior da última linha. Em um texto, as vírgulas separam as células: escreva 0.2 ou ponha "0,2" entre aspas duplas.</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Left out: {}.</source>
      <translation>Excluídos: {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Limits: {}, {} above.</source>
      <translation>Limites: {}, {} acima.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Look whether it still runs, then run again.</source>
      <translation>Veja se ele ainda está em execução e execute de novo.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>MATCH none compares them by {}.</source>
      <translation>MATCH none compara-as diretamente ({}).</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>Make it again with 'Classify by samples'.</source>
      <translation>Faça-o de novo com «Classificar por amostras».</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>Make it again with 'K-means classification'.</source>
      <translation>Faça-o de novo com «Classificação k-means».</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>Make one raster of the files in it with 'Build virtual raster' (without 'Place each input file into a separate band'), and choose that.</source>
      <translation>Faça um raster dos arquivos que ela contém com «Construir raster virtual» (sem colocar cada arquivo de entrada em uma banda separada), e escolha esse.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Map and reference have no class in common</source>
      <translation>O mapa e a referência não têm nenhuma classe em comum</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Map of agreement</source>
      <translation>Mapa de concordância</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Matched classes</source>
      <translation>Classes emparelhadas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Maximum distance (quickshift only)</source>
      <translation>Distância máxima (só quickshift)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Mean colour of each class in the image</source>
      <translation>Cor média de cada classe na imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Mean dice coefficient</source>
      <translation>Coeficiente de Dice médio</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Mean index of segments</source>
      <translation>Índice médio dos segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Mean intersection over union</source>
      <translation>Interseção sobre união média (IoU)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Mean of every band</source>
      <translation>Média de cada banda</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Mean of segments</source>
      <translation>Média dos segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Mean segment size (pixels, 0 = any)</source>
      <translation>Tamanho médio dos segmentos (pixels, 0 = qualquer)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segmentstatistics.json" />
      <source>Measures count, mean, standard deviation, minimum and maximum of a raster on every segment.</source>
      <translation>Mede número, média, desvio padrão, mínimo e máximo de um raster em cada segmento.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/classareas.json" />
      <source>Measures how many hectares of each class lie in each polygon of a layer, such as districts or parcels.</source>
      <translation>Mede quantos hectares de cada classe há em cada polígono de uma camada, como distritos ou parcelas.</translation>
    </message>
    <message>
      <location filename="../algorithms/help/accuracy.json" />
      <source>Measures how well a class raster agrees with a reference: confusion matrix, kappa, Dice, IoU and areas with their errors.</source>
      <translation>Mede quanto um raster de classes concorda com uma referência: matriz de confusão, kappa, Dice, IoU e áreas com os seus erros.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Measuring segments</source>
      <translation>Medindo os segmentos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/kmeans.py" />
      <source>Measuring {} segments</source>
      <translation>Medindo {} segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Memory for tiles (megabytes, 0 = automatic)</source>
      <translation>Memória para blocos (megabytes, 0 = automático)</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>Merge classes first.</source>
      <translation>Mescle classes primeiro.</translation>
    </message>
    <message>
      <location filename="../core/regions/minimum_area.py" />
      <source>Merging the small ones among {} regions</source>
      <translation>Mesclando as pequenas entre {} regiões</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>Merging {} segments to a mean size of {}</source>
      <translation>Mesclando {} segmentos até um tamanho médio de {}</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Most classes to try</source>
      <translation>Maior número de classes a testar</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Move the row down</source>
      <translation>Mover a linha para baixo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Move the row up</source>
      <translation>Mover a linha para cima</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NDVI: vegetation, from red and near infrared</source>
      <translation>NDVI: vegetação, com vermelho e infravermelho próximo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NDWI: open water, from green and near infrared</source>
      <translation>NDWI: água livre, com verde e infravermelho próximo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>NGRDI: vegetation, from red and green</source>
      <translation>NGRDI: vegetação, com vermelho e verde</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>Name the bands by their colours (red, green, blue, nir), as those of the model's image are.</source>
      <translation>Nomeie as bandas pelas suas cores (red, green, blue, nir), como as da imagem do modelo.</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Name the bands in the file by their colours (red, green, blue, nir).</source>
      <translation>Nomeie as bandas no arquivo pelas suas cores (red, green, blue, nir).</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Near infrared band (none = found by name)</source>
      <translation>Infravermelho próximo (nenhuma = pelo nome)</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Nearly every pixel is a region of its own: {} regions of {} pixels.</source>
      <translation>Quase cada pixel é uma região própria: {} regiões para {} pixels.</translation>
    </message>
    <message>
      <location filename="../core/regions/continuous.py" />
      <source>Nearly every pixel would be a region of its own</source>
      <translation>Quase cada pixel seria uma região própria</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>No group of features was chosen</source>
      <translation>Nenhum grupo de características foi escolhido</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>No other field looks like classes, which are whole numbers or names.</source>
      <translation>Nenhum outro campo parece conter classes, que são números inteiros ou nomes.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>No other number was tried.</source>
      <translation>Nenhum outro número foi testado.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>No output was chosen</source>
      <translation>Nenhuma saída foi escolhida</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>No pixel has a class in both map and reference</source>
      <translation>Nenhum pixel tem classe ao mesmo tempo no mapa e na referência</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>No pixel has a class in both maps</source>
      <translation>Nenhum pixel tem classe em ambos os mapas</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>No sample lies in a segment with data</source>
      <translation>Nenhuma amostra está em um segmento com dados</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>No sample lies on a pixel of the image with data</source>
      <translation>Nenhuma amostra está em um pixel da imagem com dados</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>No segment has a valid value</source>
      <translation>Nenhum segmento tem um valor válido</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>No segment is labelled with these classes: {}.</source>
      <translation>Nenhum segmento está rotulado com estas classes: {}.</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone covers any part of a pixel</source>
      <translation>Nenhuma zona cobre parte alguma de um pixel</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone holds a pixel with a class</source>
      <translation>Nenhuma zona contém um pixel com classe</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>No zone holds the centre of a pixel</source>
      <translation>Nenhuma zona contém o centro de um pixel</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Nobody can tell of a place whether it belongs to '{}': give the classes of the map names first, with 'Rename and merge classes'.</source>
      <translation>Ninguém pode dizer de um lugar se ele pertence a «{}»: dê primeiro nomes às classes do mapa, com «Renomear e mesclar classes».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>Not labelled yet</source>
      <translation>Ainda não rotulado</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Number of classes (0 = automatic)</source>
      <translation>Número de classes (0 = automático)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Number of classes (if found in the image)</source>
      <translation>Número de classes (se encontradas na imagem)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Number of points</source>
      <translation>Número de pontos</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Number of points (0 = by standard error)</source>
      <translation>Número de pontos (0 = pelo erro padrão)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Number of points to label next</source>
      <translation>Número de pontos a rotular em seguida</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Number of regions</source>
      <translation>Número de regiões</translation>
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
      <translation>De {} segmentos rotulados foram usados {}, distribuídos por igual em cada classe.</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>One part of the image takes some {} MB of memory, more than the {} MB that are allowed: parts are worked on one at a time.</source>
      <translation>Uma parte da imagem ocupa cerca de {} MB de memória, mais do que os {} MB permitidos: as partes são processadas uma de cada vez.</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>One polygon for each value</source>
      <translation>Um polígono para cada valor</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Only one of {} and {} has a CRS, so they cannot be compared</source>
      <translation>De «{}» e «{}», só um tem SRC, portanto não podem ser comparados</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Only the last class has no bound.</source>
      <translation>Só a última classe não tem limite.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Only the map has {}.</source>
      <translation>Só o mapa tem {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>Only the reference has {}.</source>
      <translation>Só a referência tem {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Order the classes from low to high.</source>
      <translation>Ordene as classes da menor para a maior.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Otsu's method takes too long for so many classes</source>
      <translation>O método de Otsu demora demais com tantas classes</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Overall accuracy</source>
      <translation>Acurácia global</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Pixels in the sample</source>
      <translation>Pixels na amostra</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Pixels of this map cover up to {} less ground than others, but each is drawn with the same probability: for areas, warp the map to an equal-area projection first.</source>
      <translation>Os pixels deste mapa cobrem até {} menos terreno do que outros, mas cada um é sorteado com a mesma probabilidade: para áreas, reprojete primeiro o mapa para uma projeção equivalente.</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Pixels or segments in the sample</source>
      <translation>Pixels ou segmentos na amostra</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Pixels whose centre lies in the zone</source>
      <translation>Pixels cujo centro está na zona</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>Pixels with data</source>
      <translation>Pixels com dados</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Pixels without data</source>
      <translation>Pixels sem dados</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Pixels, each by itself</source>
      <translation>Pixels, cada um por si</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Points to label next</source>
      <translation>Pontos a rotular em seguida</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>Polygons that reach beyond the image, of which only the part on it counts: {}.</source>
      <translation>Polígonos que ultrapassam a imagem, dos quais só conta a parte sobre ela: {}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>Polygons were laid on the pixels of the map: a pixel counts where its centre lies in a polygon.</source>
      <translation>Os polígonos foram sobrepostos aos pixels do mapa: um pixel conta se o seu centro está em um polígono.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Presets</source>
      <translation>Predefinições</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>Put it back, or build the virtual raster again.</source>
      <translation>Reponha-o, ou construa de novo o raster virtual.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>QGIS cannot open the image</source>
      <translation>O QGIS não consegue abrir a imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Quickshift (same segments whatever the image size)</source>
      <translation>Quickshift (mesmos segmentos em qualquer tamanho de imagem)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Random seed</source>
      <translation>Semente aleatória</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Random seed: {}.</source>
      <translation>Semente aleatória: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Raster to measure</source>
      <translation>Raster a medir</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>Raster with the values</source>
      <translation>Raster com os valores</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Red band (none = found by name)</source>
      <translation>Banda vermelha (nenhuma = pelo nome)</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Reference raster (or else samples)</source>
      <translation>Raster de referência (ou então amostras)</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Reflectance in the visible</source>
      <translation>Reflectância no visível</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Region boundaries</source>
      <translation>Limites de regiões</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Region polygons</source>
      <translation>Polígonos das regiões</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>Remove its layer from the project or close the program that uses it, or choose another name.</source>
      <translation>Remova a camada dele do projeto, feche o programa que o usa ou escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/class_table_editor.py" />
      <source>Remove the row</source>
      <translation>Remover a linha</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Rename and merge classes</source>
      <translation>Renomear e mesclar classes</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>River from NAIP</source>
      <translation>Rio a partir de NAIP</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Rock, sand or snow</source>
      <translation>Rocha, areia ou neve</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>SAMPLES take a vector layer</source>
      <translation>SAMPLES requer uma camada vetorial</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>SAVI: vegetation on bare soil, from red and near infrared</source>
      <translation>SAVI: vegetação em solo exposto, com vermelho e IV próximo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>SLIC (segments of even size)</source>
      <translation>SLIC (segmentos de tamanho uniforme)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>STANDARD_ERROR cannot be reached</source>
      <translation>STANDARD_ERROR não pode ser alcançado</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>STANDARD_ERROR is a share above 0 and below 0.5</source>
      <translation>STANDARD_ERROR é uma proporção acima de 0 e abaixo de 0,5</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Same name, or same value where there are no names</source>
      <translation>Mesmo nome, ou mesmo valor se não houver nomes</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>Sample model</source>
      <translation>Modelo de amostras</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Sample points</source>
      <translation>Pontos de amostragem</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Sample points for accuracy</source>
      <translation>Pontos de amostragem para acurácia</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Samples need a FIELD that holds their class</source>
      <translation>As amostras precisam de um campo (FIELD) com a sua classe</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Samples that were left out: {}.</source>
      <translation>Amostras que foram excluídas: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Samples: points or polygons</source>
      <translation>Amostras: pontos ou polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/outputs.py" />
      <source>Saving style and spatial index</source>
      <translation>Salvando o estilo e o índice espacial</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Scale (felzenszwalb only)</source>
      <translation>Escala (só felzenszwalb)</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Scaling of bands</source>
      <translation>Escalonamento das bandas</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Scaling to L*a*b* needs exactly three bands: red, green, blue</source>
      <translation>O escalonamento para L*a*b* precisa de exatamente três bandas: vermelho, verde, azul</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>Segment and classify by NDVI</source>
      <translation>Segmentar e classificar por NDVI</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment boundaries</source>
      <translation>Limites dos segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment image</source>
      <translation>Segmentar imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>Segment polygons</source>
      <translation>Polígonos dos segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segment spacing (slic and watershed only)</source>
      <translation>Espaçamento dos segmentos (só slic e watershed)</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Segment statistics</source>
      <translation>Estatísticas de segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Segmentation</source>
      <translation>Segmentação</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segmentation method</source>
      <translation>Método de segmentação</translation>
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
      <translation>Segmentos (nenhum = segundo o modelo)</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>Segments (none = found in the image)</source>
      <translation>Segmentos (nenhum = da imagem)</translation>
    </message>
    <message>
      <location filename="../algorithms/help/segmentndvi.json" />
      <source>Segments an image and classifies its segments by their mean vegetation index.</source>
      <translation>Segmenta uma imagem e classifica os seus segmentos pelo índice de vegetação médio.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>Segments with samples of several classes, which the report lists: {}. Smaller segments would keep these samples apart.</source>
      <translation>Segmentos com amostras de várias classes, que o relatório lista: {}. Segmentos menores separariam essas amostras.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Segments with their class</source>
      <translation>Segmentos com a sua classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Segments, by the mean of their pixels</source>
      <translation>Segmentos, pela média dos seus pixels</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Set its CRS, or give rasters of one and the same grid.</source>
      <translation>Defina o SRC dele, ou indique rasters de uma mesma grade.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Set the CRS of the other one.</source>
      <translation>Defina o SRC do outro.</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Set the right CRS, or reproject one of them first.</source>
      <translation>Defina o SRC correto, ou reprojete primeiro um deles.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>Set the right CRS, or reproject the {} first.</source>
      <translation>Defina o SRC correto, ou reprojete primeiro: «{}».</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Several workers of the cluster ended while they worked on the same part of the image</source>
      <translation>Vários workers do cluster terminaram enquanto trabalhavam na mesma parte da imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Share of each pixel that the zone covers</source>
      <translation>Parte de cada pixel que a zona cobre</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Shift that is no change (pixels, 0 = off)</source>
      <translation>Deslocamento que não é mudança (pixels, 0 = não)</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>Shrub, grass or dry crops</source>
      <translation>Arbustos, capim ou cultivos secos</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>Silhouette</source>
      <translation>Silhueta</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Simplify (map units, 0 = off)</source>
      <translation>Simplificar (unidades do mapa, 0 = não)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Smallest error of overall accuracy (Neyman)</source>
      <translation>Menor erro da acurácia global (Neyman)</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Smallest patch of change (pixels)</source>
      <translation>Menor mancha de mudança (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smallest region (pixels)</source>
      <translation>Menor região (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smallest segment (pixels)</source>
      <translation>Menor segmento (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>Smooth (rounds, 0 = off)</source>
      <translation>Suavizar (passagens, 0 = não)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Smoothing (felzenszwalb only)</source>
      <translation>Suavização (só felzenszwalb)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Spectral index</source>
      <translation>Índice espectral</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Spectral indices of the means</source>
      <translation>Índices espectrais das médias</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>Standard error of overall accuracy (share)</source>
      <translation>Erro padrão da acurácia global (proporção)</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Start one with 'dask scheduler', or leave DASK_SCHEDULER empty to work on this machine.</source>
      <translation>Inicie um com 'dask scheduler', ou deixe DASK_SCHEDULER vazio para trabalhar neste computador.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Start some with 'dask worker', or leave DASK_SCHEDULER empty to work on this machine.</source>
      <translation>Inicie alguns com 'dask worker', ou deixe DASK_SCHEDULER vazio para trabalhar neste computador.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Start with 2 or more.</source>
      <translation>Comece com 2 ou mais.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Suggest number of clusters</source>
      <translation>Sugerir número de clusters</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Suggested number of classes</source>
      <translation>Número de classes sugerido</translation>
    </message>
    <message>
      <location filename="../algorithms/help/suggestclusters.json" />
      <source>Suggests how many classes k-means should look for, and shows the evidence.</source>
      <translation>Sugere quantas classes o k-means deve procurar e mostra as evidências.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>THRESHOLD_METHOD is manual, CLASSES was not edited</source>
      <translation>THRESHOLD_METHOD é manual, CLASSES não foi editada</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>Table of changes</source>
      <translation>Tabela de mudanças</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>Table of class areas</source>
      <translation>Tabela das áreas das classes</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>Table of classes</source>
      <translation>Tabela de classes</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Table of classes (edit it to name your own)</source>
      <translation>Tabela de classes (edite para ter as suas)</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table of classes (empty = none is changed)</source>
      <translation>Tabela de classes (vazia = nenhuma muda)</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table of classes as a file</source>
      <translation>Tabela de classes como arquivo</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>Table of measures</source>
      <translation>Tabela de medidas</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>Table of statistics</source>
      <translation>Tabela de estatísticas</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Table to fill in</source>
      <translation>Tabela para preencher</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Take a larger sample.</source>
      <translation>Use uma amostra maior.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Take it out of one of them.</source>
      <translation>Retire-o de uma delas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Texture: mean local deviation at two scales</source>
      <translation>Textura: desvio local médio em duas escalas</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The Dask cluster has no workers</source>
      <translation>O cluster Dask não tem workers</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The Dask scheduler and this machine do not understand each other</source>
      <translation>O agendador Dask e este computador não se entendem</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>The Python package {} cannot be used</source>
      <translation>O pacote Python {} não pode ser usado</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The archive holds several rasters</source>
      <translation>O arquivo compactado contém vários rasters</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are the default ones for NDVI of reflectance: {}.</source>
      <translation>As classes são as predefinidas para NDVI de reflectância: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are the default ones, whose limits hold for NDVI of reflectance.</source>
      <translation>As classes são as predefinidas, cujos limites valem para NDVI de reflectância.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The classes are those of the table.</source>
      <translation>As classes são as da tabela.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The classes of the raster are not those of the model</source>
      <translation>As classes do raster não são as do modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>The classified raster holds measurements, as photographs do, not classes</source>
      <translation>O raster classificado contém medições, como uma fotografia, e não classes</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The colours of the bands are not those that the model knows</source>
      <translation>As cores das bandas não são as que o modelo conhece</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The connection to the Dask scheduler was lost</source>
      <translation>A conexão com o agendador Dask foi perdida</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>The corners of the zones were transformed from {} to {}, the CRS of the map.</source>
      <translation>Os vértices das zonas foram transformados de {} para {}, o SRC do mapa.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default classes are made for NDVI, and nothing says that the values are</source>
      <translation>As classes predefinidas são feitas para NDVI, e nada diz que os valores o sejam</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default classes are made for NDVI, not for {}</source>
      <translation>As classes predefinidas são feitas para NDVI, não para {}</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The default table of classes is made for NDVI, not for {}</source>
      <translation>A tabela de classes predefinida é feita para NDVI, não para {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The default table of classes is made for NDVI, which lies within -1 to 1</source>
      <translation>A tabela de classes predefinida é feita para NDVI, que vai de -1 a 1</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>The disk may be full.</source>
      <translation>O disco pode estar cheio.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The features of the model are not those of the image</source>
      <translation>As características do modelo não são as da imagem</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The file cannot be read</source>
      <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The file is too large to be {}</source>
      <translation>O arquivo é grande demais para ser isto: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The file may be damaged.</source>
      <translation>O arquivo pode estar danificado.</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>The image falls into too many regions</source>
      <translation>A imagem se divide em regiões demais</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image has an alpha band and no other</source>
      <translation>A imagem tem uma banda alfa e nenhuma outra</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The image has another range of values than that of the model: {}.</source>
      <translation>A imagem tem outro intervalo de valores que a do modelo: {}.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image has no valid pixel</source>
      <translation>A imagem não tem nenhum pixel válido</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>The image has no valid pixel in any segment</source>
      <translation>A imagem não tem nenhum pixel válido em nenhum segmento</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image is georeferenced by ground control points that do not form a regular grid</source>
      <translation>A imagem é georreferenciada por pontos de controle que não formam uma grade regular</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>The image is not a raster file</source>
      <translation>A imagem não é um arquivo raster</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The image is of type {}, the model was made from {}.</source>
      <translation>A imagem é do tipo {}, o modelo foi feito com {}.</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The image shows its colours through a palette, so its numbers are no measurements</source>
      <translation>A imagem mostra as suas cores por uma paleta, portanto os seus números não são medições</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The last class has an upper bound, so what lies above would have no class</source>
      <translation>A última classe tem um limite superior, portanto o que está acima não teria classe</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The layer of samples is empty</source>
      <translation>A camada de amostras está vazia</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The layer of zones is empty</source>
      <translation>A camada de zonas está vazia</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The limits for reflectance ({}) would give: {}.</source>
      <translation>Os limites para reflectância ({}) dariam: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The limits of the default classes hold for NDVI of reflectance, and here {}</source>
      <translation>Os limites das classes predefinidas valem para NDVI de reflectância, e aqui {}</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>The map is compared with a REFERENCE raster or with SAMPLES</source>
      <translation>O mapa é comparado com um raster (REFERENCE) ou com amostras (SAMPLES)</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>The mean silhouette is below {}: the clusters overlap, as in most images.</source>
      <translation>A silhueta média está abaixo de {}: os clusters se sobrepõem, como na maioria das imagens.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>The mean silhouette is below {}: the pixels form no clear clusters, so any number of classes draws lines where the image has none.</source>
      <translation>A silhueta média está abaixo de {}: os pixels não formam clusters claros, portanto qualquer número de classes traça limites onde a imagem não os tem.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>The method {} works on tiles of {} pixels a side: boundaries may follow their edges.</source>
      <translation>O método {} trabalha com blocos de {} pixels de lado: os limites podem seguir as bordas deles.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>The model needs more bands than the image has</source>
      <translation>O modelo precisa de mais bandas do que a imagem tem</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>The model was made by another version of this plugin</source>
      <translation>O modelo foi feito por outra versão deste complemento</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>The model was made on given segments, so it does not know how to find them</source>
      <translation>O modelo foi feito com segmentos dados, portanto não sabe como encontrá-los</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>The model was made with {} {}, here it is {}: some segments may get another class than there.</source>
      <translation>O modelo foi feito com {} {}, aqui é {}: alguns segmentos podem receber outra classe que lá.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>The name of a class cannot be written</source>
      <translation>O nome de uma classe não pode ser gravado</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>The name of a vector output cannot hold line breaks or other control characters</source>
      <translation>O nome de uma saída vetorial não pode conter quebras de linha nem outros caracteres de controle</translation>
    </message>
    <message>
      <location filename="../core/raster/sink.py" />
      <source>The names of the classes cannot be written</source>
      <translation>Os nomes das classes não podem ser gravados</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>The names only number the classes, so they are the same classes only if both maps were made with the same model, with 'Apply k-means model': clusters of two runs of k-means are not.</source>
      <translation>Os nomes apenas numeram as classes, portanto elas só são as mesmas se ambos os mapas foram feitos com o mesmo modelo, com «Aplicar modelo k-means»: os clusters de duas execuções de k-means não o são.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The next coarser choice is {} (prediction strength {}).</source>
      <translation>A próxima opção mais grosseira é {} (força de predição {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The next finer choice is {} (prediction strength {}).</source>
      <translation>A próxima opção mais fina é {} (força de predição {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>The number of clusters is out of range</source>
      <translation>O número de clusters está fora do intervalo</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/vector_layers.py" />
      <source>The output cannot be written</source>
      <translation>A saída não pode ser gravada</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output folder cannot be written to</source>
      <translation>Não se pode gravar na pasta de saída</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output folder does not exist</source>
      <translation>A pasta de saída não existe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>The output has an ending that is not supported</source>
      <translation>A extensão da saída não é suportada</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output is a folder</source>
      <translation>A saída é uma pasta</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output is not a file</source>
      <translation>A saída não é um arquivo</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>The output would overwrite the input</source>
      <translation>A saída sobrescreveria a entrada</translation>
    </message>
    <message>
      <location filename="../core/accuracy/drawing.py" />
      <source>The points find no place so far apart</source>
      <translation>Os pontos não encontram lugar tão afastados</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>The raster file does not exist</source>
      <translation>O arquivo raster não existe</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>The raster has no bands of its own</source>
      <translation>O raster não tem bandas próprias</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>The raster holds too many values for classes</source>
      <translation>O raster contém valores demais para classes</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The reference has no class</source>
      <translation>A referência não tem nenhuma classe</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>The reference has no valid pixel where the classified raster lies</source>
      <translation>A referência não tem nenhum pixel válido onde está o raster classificado</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>The reference lies on another grid: it was warped to the pixels of the map by nearest neighbour, so each pixel is compared with the class at its centre.</source>
      <translation>A referência está em outra grade: foi reamostrada para os pixels do mapa pelo vizinho mais próximo, portanto cada pixel é comparado com a classe no seu centro.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>The reference lies on the pixels of the map.</source>
      <translation>A referência coincide com os pixels do mapa.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>The same number for each class</source>
      <translation>O mesmo número para cada classe</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>The sample is larger than the class '{}'</source>
      <translation>A amostra é maior do que a classe «{}»</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>The sample is smaller than the number of clusters</source>
      <translation>A amostra é menor do que o número de clusters</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>The sample model is larger than it may be</source>
      <translation>O modelo de amostras é maior do que o permitido</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>The samples are all of one class</source>
      <translation>As amostras são todas de uma classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>The samples are neither polygons nor points</source>
      <translation>As amostras não são nem polígonos nem pontos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The samples have no class</source>
      <translation>As amostras não têm classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>The samples have no such FIELD</source>
      <translation>As amostras não têm esse campo (FIELD)</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>The samples label no segment</source>
      <translation>As amostras não rotulam nenhum segmento</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>The samples on the image are all of one class</source>
      <translation>As amostras sobre a imagem são todas de uma classe</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>The samples were transformed from {} to {}, the CRS of the image.</source>
      <translation>As amostras foram transformadas de {} para {}, o SRC da imagem.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The segment means lie too close together for Otsu's method</source>
      <translation>As médias dos segmentos estão próximas demais para o método de Otsu</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>The segments have {} pixels on average, more than the wanted {}: they get smaller with a lower minimum area (now {}) or by the parameters of the method.</source>
      <translation>Os segmentos têm {} pixels em média, mais do que os {} desejados: ficam menores com uma área mínima menor (agora {}) ou pelos parâmetros do método.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>The segments that samples label are all of one class</source>
      <translation>Os segmentos que as amostras rotulam são todos de uma classe</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The silhouette needs at least two clusters</source>
      <translation>A silhueta precisa de ao menos dois clusters</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>The smallest number of clusters is above the largest</source>
      <translation>O menor número de clusters supera o maior</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/vector_layers.py" />
      <source>The spatial index cannot be written</source>
      <translation>O índice espacial não pode ser gravado</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/styling.py" />
      <source>The style cannot be saved</source>
      <translation>O estilo não pode ser salvo</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>The table has no column '{}'</source>
      <translation>A tabela não tem a coluna «{}»</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The table names a value that is not in the raster</source>
      <translation>A tabela indica um valor que não está no raster</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The table names a value twice</source>
      <translation>A tabela indica um valor duas vezes</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The table of classes is empty</source>
      <translation>A tabela de classes está vazia</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>The table of classes is empty: the map is copied as it is. Fill in the columns name and colour of TABLE and give it back as CLASSES_FILE.</source>
      <translation>A tabela de classes está vazia: o mapa é copiado como está. Preencha as colunas name e colour de TABLE e devolva-a como CLASSES_FILE.</translation>
    </message>
    <message>
      <location filename="../core/change/detection.py" />
      <source>The tolerance is out of range</source>
      <translation>A tolerância está fora do intervalo</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>The two maps have no class in common</source>
      <translation>Os dois mapas não têm nenhuma classe em comum</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>The two rasters lie on different grids</source>
      <translation>Os dois rasters estão em grades diferentes</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The upper bound of a class is not a number</source>
      <translation>O limite superior de uma classe não é um número</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>The upper bounds of the classes do not ascend</source>
      <translation>Os limites superiores das classes não são crescentes</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>The values of a row are not whole numbers</source>
      <translation>Os valores de uma linha não são números inteiros</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>The values of the image are of another order of magnitude than those of the model</source>
      <translation>Os valores da imagem são de outra ordem de grandeza que os do modelo</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>The worker {} of the cluster says: {}</source>
      <translation>O worker {} do cluster diz: {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The zones are no polygons</source>
      <translation>As zonas não são polígonos</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>The zones do not overlap the classified raster</source>
      <translation>As zonas não se sobrepõem ao raster classificado</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>The zones have no such FIELD</source>
      <translation>As zonas não têm esse campo (FIELD)</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>The {} are not a raster of whole numbers</source>
      <translation>Não é um raster de números inteiros: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} does not overlap the {}</source>
      <translation>«{}» não se sobrepõe a «{}»</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>The {} has no class{}</source>
      <translation>Sem nenhuma classe: {}{}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} has no georeference and CRS, so the two cannot be compared</source>
      <translation>«{}» não tem georreferência com SRC, portanto não podem ser comparados</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} is out of range</source>
      <translation>Fora do intervalo: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>The {} is rotated or upside down, and the {} lies on another grid</source>
      <translation>«{}» está girado ou invertido, e «{}» está em outra grade</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} must be above 0</source>
      <translation>Deve ser maior que 0: {}</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>The {} must not be negative</source>
      <translation>Não deve ser negativo: {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>Their fields are {}.</source>
      <translation>Os campos são {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>There are more classes than distinct values</source>
      <translation>Há mais classes do que valores distintos</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>There are more clusters than distinct {}s</source>
      <translation>Há mais clusters do que valores distintos ({})</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>There are too many kinds of change for a map</source>
      <translation>Há tipos de mudança demais para um mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>There are two tables of classes</source>
      <translation>Há duas tabelas de classes</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>There is no Dask scheduler at this address</source>
      <translation>Não há agendador Dask neste endereço</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>There is no model that NEW_MODEL could be made from</source>
      <translation>Não há modelo do qual NEW_MODEL possa ser feito</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>There is no transformation from the CRS of the {} to that of the {}</source>
      <translation>Não há transformação do SRC de «{}» para o de «{}»</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>There is no {}</source>
      <translation>Não há nenhum: {}</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>These are not the settings of a segmentation</source>
      <translation>Estas não são as configurações de uma segmentação</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>They may have too little memory: start them with more, or with fewer threads.</source>
      <translation>Eles podem ter pouca memória: inicie-os com mais, ou com menos threads.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/base.py" />
      <source>This is a fault of the plugin. Please report it with the lines below.</source>
      <translation>Esta é uma falha do complemento. Por favor, comunique-a com as linhas abaixo.</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>This is a folder, not a raster</source>
      <translation>Isto é uma pasta, não um raster</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>This is not a class raster</source>
      <translation>Este não é um raster de classes</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>This is not a file</source>
      <translation>Isto não é um arquivo</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_model.py" />
      <source>This is not a k-means model of this plugin</source>
      <translation>Este não é um modelo k-means deste complemento</translation>
    </message>
    <message>
      <location filename="../core/raster/handles.py" />
      <source>This is not a raster that GDAL can open</source>
      <translation>Este não é um raster que o GDAL possa abrir</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>This is not a sample model of this plugin</source>
      <translation>Este não é um modelo de amostras deste complemento</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>This is not a table of classes</source>
      <translation>Esta não é uma tabela de classes</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>This is not the address of a Dask scheduler</source>
      <translation>Este não é o endereço de um agendador Dask</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Threads (0 = all cores)</source>
      <translation>Threads (0 = todos os núcleos)</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Thresholds need at least two classes</source>
      <translation>Limiares precisam de ao menos duas classes</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>To give them names and limits of your own, edit the table of classes (CLASSES).</source>
      <translation>Para dar-lhes nomes e limites próprios, edite a tabela de classes (CLASSES).</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/outputs.py" />
      <source>Tracing boundaries</source>
      <translation>Traçando os limites</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>Trying {} to {} clusters on {} pixels</source>
      <translation>Testando de {} a {} clusters em {} pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/example_models.py" />
      <source>Two dates, one model, change</source>
      <translation>Duas datas, um modelo, mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Two outputs have the same destination</source>
      <translation>Duas saídas têm o mesmo destino</translation>
    </message>
    <message>
      <location filename="../core/classification/class_presets.py" />
      <source>U.S. Geological Survey, in the middle between its ranges</source>
      <translation>U.S. Geological Survey, no meio entre os seus intervalos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>Unknown ALLOCATION</source>
      <translation>Valor desconhecido de ALLOCATION</translation>
    </message>
    <message>
      <location filename="../core/regions/segment_features.py" />
      <source>Unknown group of features</source>
      <translation>Grupo de características desconhecido</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>Unknown scaling</source>
      <translation>Escalonamento desconhecido</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Unknown segmentation method</source>
      <translation>Método de segmentação desconhecido</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>Unknown spectral index</source>
      <translation>Índice espectral desconhecido</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>Unknown threshold method</source>
      <translation>Método de limiar desconhecido</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Unknown way to match classes</source>
      <translation>Forma desconhecida de emparelhar classes</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Upper bound</source>
      <translation>Limite superior</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Use .gpkg, .csv or another one for tables.</source>
      <translation>Use .gpkg, .csv ou outra extensão para tabelas.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/destinations.py" />
      <source>Use .gpkg, .shp or another one for vectors.</source>
      <translation>Use .gpkg, .shp ou outra extensão para vetores.</translation>
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
      <translation>Use segmentos maiores ou menos clusters, ou classifique a imagem por partes.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/metrics.py" />
      <source>Use majority or onetoone.</source>
      <translation>Use majority ou onetoone.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>Use one of {}.</source>
      <translation>Use um destes: {}.</translation>
    </message>
    <message>
      <location filename="../core/segmentation/methods.py" />
      <source>Use {} to {}.</source>
      <translation>Use de {} a {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>VARI: vegetation, from red, green and blue</source>
      <translation>VARI: vegetação, com vermelho, verde e azul</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_kmeans.py" />
      <source>Valid pixels</source>
      <translation>Pixels válidos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>Valid pixels: {} ({}). Without data: {}.</source>
      <translation>Pixels válidos: {} ({}). Sem dados: {}.</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>Value or values</source>
      <translation>Valor ou valores</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Values as they are</source>
      <translation>Valores como são</translation>
    </message>
    <message>
      <location filename="../core/raster/alignment.py" />
      <source>Warp it first, with 'Warp (reproject)'.</source>
      <translation>Transforme-o primeiro com «Reprojetar coordenadas» (warp).</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>Warp one of them to the grid of the other first, with 'Warp (reproject)'.</source>
      <translation>Transforme primeiro um deles para a grade do outro, com «Reprojetar coordenadas» (warp).</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/words.py" />
      <source>Watershed (even size, along edges)</source>
      <translation>Watershed (tamanho uniforme, ao longo de bordas)</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/parameters.py" />
      <source>Weight of colour (quickshift only)</source>
      <translation>Peso da cor (só quickshift)</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>What counts of a pixel</source>
      <translation>O que conta de um pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>What is classified</source>
      <translation>O que é classificado</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>Workers read the image themselves: they need it at the same path.</source>
      <translation>Os workers leem a imagem eles mesmos: precisam dela no mesmo caminho.</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Write it as the scheduler tells it, such as tcp://192.168.0.7:8786.</source>
      <translation>Escreva-o como o agendador o informa, por exemplo tcp://192.168.0.7:8786.</translation>
    </message>
    <message>
      <location filename="../core/classes.py" />
      <source>Write it like #2f7d32.</source>
      <translation>Escreva-a como #2f7d32.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Write them as 1;2;3.</source>
      <translation>Escreva-os como 1;2;3.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>Write value, name and colour of each class, with commas between them.</source>
      <translation>Escreva o valor, o nome e a cor de cada classe, separados por vírgulas.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>Write whole numbers such as 2 or 2,5 or 2-4.</source>
      <translation>Escreva números inteiros como 2 ou 2,5 ou 2-4.</translation>
    </message>
    <message>
      <location filename="../core/raster/overviews.py" />
      <source>Writing a cloud optimized GeoTIFF</source>
      <translation>Gravando um GeoTIFF otimizado para a nuvem</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/zones.py" />
      <source>ZONES take a vector layer</source>
      <translation>ZONES requer uma camada vetorial</translation>
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
      <translation>Zonas com áreas das classes</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>a minimum of {}</source>
      <translation>um mínimo de {}</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>a value or values, a name and a colour</source>
      <translation>um valor ou vários, um nome e uma cor</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>accuracy</source>
      <translation>acurácia</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>accuracy,confusion matrix,kappa,dice,f1,iou,jaccard,validation,area,reference</source>
      <translation>acurácia,exatidão,matriz de confusão,kappa,dice,f1,iou,jaccard,validação,área,referência</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>agreement</source>
      <translation>concordância</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>all of its pixels there are nodata</source>
      <translation>todos os seus pixels ali são nodata</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>all of its {} pixels are nodata in at least one of the bands used</source>
      <translation>todos os seus {} pixels são nodata em ao menos uma das bandas usadas</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>all of the image's values are 0</source>
      <translation>todos os valores da imagem são 0</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>all pixels of the map in the zones are nodata</source>
      <translation>todos os pixels do mapa nas zonas são nodata</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>all pixels of {} are nodata</source>
      <translation>todos os pixels de {} são nodata</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>an image with {}</source>
      <translation>uma imagem com {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>an upper bound, a name and a colour</source>
      <translation>um limite superior, um nome e uma cor</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/decisions.py" />
      <source>and {} others</source>
      <translation>e outros {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>another kind of layer was given</source>
      <translation>foi indicado outro tipo de camada</translation>
    </message>
    <message>
      <location filename="../core/raster/index_kind.py" />
      <source>as the file says, the index was computed from {}</source>
      <translation>segundo o arquivo, o índice foi calculado com: {}</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>band {} is {}</source>
      <translation>a banda {} é {}</translation>
    </message>
    <message>
      <location filename="../core/raster/source.py" />
      <source>band {} of an image with {} band{}</source>
      <translation>banda {} de uma imagem com {} banda{}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/models.py" />
      <source>bands {} of an image with {}</source>
      <translation>bandas {} de uma imagem com {}</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>both were given</source>
      <translation>ambos foram indicados</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>boundaries</source>
      <translation>limites</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>brightness</source>
      <translation>brilho</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>by samples</source>
      <translation>por amostras</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>change,detection,transition,matrix,gain,loss,swap,deforestation,difference,time,two dates</source>
      <translation>mudança,detecção de mudanças,transição,matriz,ganho,perda,troca,desmatamento,diferença,tempo,duas datas</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>changes</source>
      <translation>mudanças</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>class areas</source>
      <translation>áreas das classes</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>class {} is {} in the raster and {} in {}</source>
      <translation>a classe {} é {} no raster e {} em {}</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>classified segments</source>
      <translation>segmentos classificados</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>confidence</source>
      <translation>confiança</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>few names are in both ({})</source>
      <translation>poucos nomes estão em ambos ({})</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>found {}, at least {} is needed</source>
      <translation>encontrado {}, é necessário pelo menos {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>it gives no feature</source>
      <translation>não fornece nenhuma feição</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>it has no names, and its values are not those of the reference</source>
      <translation>ele não tem nomes, e os seus valores não são os da referência</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>it holds more than {} different values</source>
      <translation>ele contém mais de {} valores diferentes</translation>
    </message>
    <message>
      <location filename="../core/raster/class_values.py" />
      <source>it holds values such as {}</source>
      <translation>ele contém valores como {}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>its names only number ({})</source>
      <translation>os seus nomes apenas numeram ({})</translation>
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
      <translation>kmeans,k-médias,cluster,predizer,classificar,cobertura da terra,série temporal,mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>kmeans,cluster,silhouette,elbow,optimal k,number of classes,unsupervised</source>
      <translation>kmeans,k-médias,cluster,silhueta,cotovelo,k ótimo,número de classes,não supervisionada</translation>
    </message>
    <message>
      <location filename="../algorithms/kmeans.py" />
      <source>kmeans,cluster,unsupervised,classify,land cover,segmentation,vectorize</source>
      <translation>kmeans,k-médias,cluster,não supervisionada,classificar,cobertura da terra,segmentação,vetorizar</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>land cover sample model</source>
      <translation>modelo de amostras de cobertura da terra</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>layer '{}' comes from the provider '{}'</source>
      <translation>a camada «{}» vem do provedor «{}»</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>margin to the next class</source>
      <translation>margem até a próxima classe</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>matched classes</source>
      <translation>classes emparelhadas</translation>
    </message>
    <message>
      <location filename="../tests/support/template/algorithm.py" />
      <source>mean,bands,grey</source>
      <translation>média,bandas,cinza</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>means of segments</source>
      <translation>médias dos segmentos</translation>
    </message>
    <message>
      <location filename="../core/regions/assembling.py" />
      <source>more than {} before small ones are merged</source>
      <translation>mais de {} antes de mesclar as pequenas</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>named</source>
      <translation>com nomes</translation>
    </message>
    <message>
      <location filename="../algorithms/spectral_index.py" />
      <source>ndvi,gndvi,ndwi,savi,evi2,vari,gli,exg,ngrdi,vegetation,water,band math</source>
      <translation>ndvi,gndvi,ndwi,savi,evi2,vari,gli,exg,ngrdi,vegetação,água,álgebra de bandas</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_ndvi.py" />
      <source>ndvi,vegetation,water,quickshift,segmentation,objects,obia,land cover,otsu</source>
      <translation>ndvi,vegetação,água,quickshift,segmentação,objetos,obia,cobertura da terra,otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/accuracy.py" />
      <source>neither was given</source>
      <translation>nenhum foi indicado</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>no feature has both a geometry and a value in its FIELD</source>
      <translation>nenhuma feição tem ao mesmo tempo geometria e um valor em FIELD</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>none is at {} since {} seconds</source>
      <translation>não há nenhum em {} há {} segundos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>none of its names is in the reference</source>
      <translation>nenhum dos seus nomes está na referência</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>none of its points lies in the map</source>
      <translation>nenhum dos seus pontos está no mapa</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>none of its polygons holds a pixel of the map</source>
      <translation>nenhum dos seus polígonos contém um pixel do mapa</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>not installed (Python of this QGIS: {})</source>
      <translation>não instalado (Python deste QGIS: {})</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_clusters.py" />
      <source>number of clusters</source>
      <translation>número de clusters</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>of an unknown version</source>
      <translation>de uma versão desconhecida</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>of {} segments</source>
      <translation>de {} segmentos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>points outside the image</source>
      <translation>pontos fora da imagem</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>points outside the map</source>
      <translation>pontos fora do mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>points to label next</source>
      <translation>pontos a rotular em seguida</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>polygonize,vectorize,simplify,smooth,topology,generalize,dissolve,sieve,lines</source>
      <translation>poligonizar,vetorizar,simplificar,suavizar,topologia,generalizar,dissolver,crivo,linhas</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>polygons</source>
      <translation>polígonos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>polygons outside the image</source>
      <translation>polígonos fora da imagem</translation>
    </message>
    <message>
      <location filename="../core/accuracy/placing.py" />
      <source>polygons outside the map</source>
      <translation>polígonos fora do mapa</translation>
    </message>
    <message>
      <location filename="../core/accuracy/reference.py" />
      <source>polygons that hold no centre of a pixel with a value, or are covered by later ones</source>
      <translation>polígonos que não contêm o centro de nenhum pixel com valor, ou que outros posteriores cobrem</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>rename,merge,reclassify,recode,label,legend,names,colours,classes,clusters</source>
      <translation>renomear,mesclar,unir,reclassificar,recodificar,rotular,legenda,nomes,cores,classes,clusters</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>row {} has {} cells</source>
      <translation>a linha {} tem {} células</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>row {} of the table</source>
      <translation>linha {} da tabela</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>sample</source>
      <translation>amostra</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>sample model</source>
      <translation>modelo de amostras</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>segment polygons</source>
      <translation>polígonos dos segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>segment statistics</source>
      <translation>estatísticas de segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>segmentation,quickshift,superpixels,slic,felzenszwalb,watershed,objects,obia</source>
      <translation>segmentação,quickshift,superpixels,slic,felzenszwalb,watershed,objetos,obia</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>segments</source>
      <translation>segmentos</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_segments.py" />
      <source>segments,threshold,otsu,kmeans,reclassify,objects,obia,land cover</source>
      <translation>segmentos,limiar,otsu,kmeans,reclassificar,objetos,obia,cobertura da terra</translation>
    </message>
    <message>
      <location filename="../algorithms/apply_samples.py" />
      <source>supervised,predict,random forest,machine learning,objects,land cover,time series</source>
      <translation>supervisionada,predizer,random forest,aprendizado de máquina,objetos,cobertura da terra,série temporal</translation>
    </message>
    <message>
      <location filename="../algorithms/classify_samples.py" />
      <source>supervised,training,random forest,machine learning,objects,obia,active learning,land cover</source>
      <translation>supervisionada,treinamento,random forest,aprendizado de máquina,objetos,obia,aprendizado ativo,cobertura da terra</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>table</source>
      <translation>tabela</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>the bands are {}</source>
      <translation>as bandas são {}</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values are whole numbers of 8 bits</source>
      <translation>os valores da imagem são números inteiros de 8 bits</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values are whole numbers up to {} without a scale</source>
      <translation>os valores da imagem são números inteiros até {} sem escala</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values, in the scale that the file states,</source>
      <translation>os valores da imagem, na escala que o arquivo informa,</translation>
    </message>
    <message>
      <location filename="../core/raster/reflectance.py" />
      <source>the image's values, whole numbers divided by 10,000,</source>
      <translation>os valores da imagem, números inteiros divididos por 10.000,</translation>
    </message>
    <message>
      <location filename="../core/accuracy/matching.py" />
      <source>the map has {}, the reference {}</source>
      <translation>o mapa tem {}, a referência {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>the means of the segments go from {} to {}</source>
      <translation>as médias dos segmentos vão de {} a {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>the model uses {}; the bands of the image, {}, give {}</source>
      <translation>o modelo usa {}; as bandas da imagem, {}, dão {}</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>the zones are smaller than pixels</source>
      <translation>as zonas são menores do que os pixels</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>the zones are too small, or lie beside the map</source>
      <translation>as zonas são pequenas demais ou ficam ao lado do mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/moving.py" />
      <source>the {} have none</source>
      <translation>«{}» não tem nenhum</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>validation,stratified random sample,reference,sample size,neyman,olofsson,labels</source>
      <translation>validação,amostragem aleatória estratificada,referência,tamanho da amostra,neyman,olofsson,rótulos</translation>
    </message>
    <message>
      <location filename="../core/change/map_pair.py" />
      <source>where one has a class the other is nodata</source>
      <translation>onde um tem uma classe, o outro é nodata</translation>
    </message>
    <message>
      <location filename="../algorithms/class_areas.py" />
      <source>zonal histogram,hectares,district,tabulate area,cross tabulation,statistics,share</source>
      <translation>histograma zonal,hectares,distrito,tabular área,tabulação cruzada,estatísticas,proporção</translation>
    </message>
    <message>
      <location filename="../algorithms/segment_statistics.py" />
      <source>zonal statistics,mean,standard deviation,minimum,maximum,segments,objects</source>
      <translation>estatísticas zonais,média,desvio padrão,mínimo,máximo,segmentos,objetos</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>{} % changed</source>
      <translation>{} % alterado</translation>
    </message>
    <message>
      <location filename="../core/packages.py" />
      <source>{} (Python of this QGIS: {})</source>
      <translation>{} (Python deste QGIS: {})</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/samples.py" />
      <source>{} ({} values)</source>
      <translation>{} ({} valores)</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>{} bytes for {} bands and {} labelled segments</source>
      <translation>{} bytes para {} bandas e {} segmentos rotulados</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/map_layers.py" />
      <source>{} classes</source>
      <translation>{} classes</translation>
    </message>
    <message>
      <location filename="../algorithms/edit_classes.py" />
      <source>{} classes became {}: {}.</source>
      <translation>{} classes passaram a ser {}: {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} classes, and the means fall into {} of {} bins</source>
      <translation>{} classes, e as médias caem em {} de {} intervalos</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} classes, {} distinct segment means</source>
      <translation>{} classes, {} médias de segmento distintas</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} clusters are found again best in another half of the sample (prediction strength {}, mean silhouette {}).</source>
      <translation>{} clusters são os que melhor se reencontram em outra metade da amostra (força de predição {}, silhueta média {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>{} clusters, {} distinct {} value{}</source>
      <translation>{0} clusters, {1} valores distintos ({2})</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{} comes after {}</source>
      <translation>{} vem depois de {}</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{} different values in {} features</source>
      <translation>{} valores diferentes em {} feições</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{} different values in {} features are many for classes.</source>
      <translation>{} valores diferentes em {} feições são muitos para classes.</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} does not take this value: '{}'.</source>
      <translation>{} não aceita este valor: «{}».</translation>
    </message>
    <message>
      <location filename="../core/files.py" />
      <source>{} has {} bytes</source>
      <translation>{} tem {} bytes</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_doubts.py" />
      <source>{} has {} labelled segment{}, fewer than {}: neither the class nor its figures can be relied upon.</source>
      <translation>{0} tem {1} segmento{2} rotulado{2}, menos de {3}: nem a classe nem os seus números são confiáveis.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>{} has {} to {}, the model's image had {} to {}</source>
      <translation>{} tem de {} a {}, a imagem do modelo tinha de {} a {}</translation>
    </message>
    <message>
      <location filename="../core/raster/grid.py" />
      <source>{} has {} x {} pixels of {} x {} from {}, {}</source>
      <translation>{} tem {} x {} pixels de {} x {} a partir de {}, {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{} here, {} on {}</source>
      <translation>{} aqui, {} em {}</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>{} holds measurements, as photographs do</source>
      <translation>{} contém medições, como uma fotografia</translation>
    </message>
    <message>
      <location filename="../algorithms/change.py" />
      <source>{} holds measurements, as photographs do, and no classes</source>
      <translation>{} contém medições, como uma fotografia, e não classes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} in each of {} classes</source>
      <translation>{} em cada uma de {} classes</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in row {} of the table</source>
      <translation>{} na linha {} da tabela</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in row {}, the raster has {}</source>
      <translation>{} na linha {}, o raster tem {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/samples.py" />
      <source>{} in the model, {} of the image</source>
      <translation>{} no modelo, {} da imagem</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} in the rows {} and {}</source>
      <translation>{} nas linhas {} e {}</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} is a class of the raster, {} has the classes 1 to {}</source>
      <translation>{} é uma classe do raster, {} tem as classes 1 a {}</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} is band {}</source>
      <translation>{} é a banda {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} is missing.</source>
      <translation>Falta {}.</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>{} is of type {}</source>
      <translation>{} é do tipo {}</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number of clusters of which another half of the sample has every one (prediction strength {}, mean silhouette {}); as in most images, no number makes classes that valleys part.</source>
      <translation>{} é o maior número de clusters que outra metade da amostra contém todos (força de predição {}, silhueta média {}); como na maioria das imagens, nenhum número dá classes separadas por vales.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number of clusters that are like classes with noise: a valley of at least {} parts every two (mean silhouette {}).</source>
      <translation>{} é o maior número de clusters que são como classes com ruído: um vale de ao menos {} separa cada par (silhueta média {}).</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the largest number that was tried: a larger one may do as well, so raise MAXIMUM.</source>
      <translation>{} é o maior número testado: um maior pode servir igualmente, portanto aumente MAXIMUM.</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_rule.py" />
      <source>{} is the smallest number that was tried: lower MINIMUM to try fewer.</source>
      <translation>{} é o menor número testado: reduza MINIMUM para testar menos.</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} is {} and, in row {} of the table, {}</source>
      <translation>{} é {} e, na linha {} da tabela, {}</translation>
    </message>
    <message>
      <location filename="../core/regions/label_raster.py" />
      <source>{} is {} everywhere</source>
      <translation>{} é {} em toda parte</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{} is {} here and {} on the worker {}.</source>
      <translation>{} é {} aqui e {} no worker {}.</translation>
    </message>
    <message>
      <location filename="../core/classification/samples.py" />
      <source>{} labelled segments</source>
      <translation>{} segmentos rotulados</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>{} labelled {}s, all where the map is nodata</source>
      <translation>{0} unidades rotuladas ({1}), todas onde o mapa é nodata</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} needs different bands</source>
      <translation>{} precisa de bandas diferentes</translation>
    </message>
    <message>
      <location filename="../core/raster/indices.py" />
      <source>{} needs to know which band is {}</source>
      <translation>{} precisa saber qual é a banda {}</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} needs {} bands</source>
      <translation>{} precisa de {} bandas</translation>
    </message>
    <message>
      <location filename="../core/classification/cluster_count.py" />
      <source>{} noise: neighbouring pixels differ as much as any two. The suggestion is made without; leave noise out of the classification as well, or it splits classes.</source>
      <translation>{} ruído: pixels vizinhos diferem tanto quanto dois quaisquer. A sugestão é feita sem ele; exclua o ruído também da classificação, senão ele divide classes.</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans_fitness.py" />
      <source>{} of the pixels have values that the model was not made from: {}.</source>
      <translation>{} dos pixels têm valores com os quais o modelo não foi feito: {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/segments.py" />
      <source>{} of the segments' boundary lies on the edges of tiles; by chance it would be {}.</source>
      <translation>{} do limite dos segmentos está nas bordas dos blocos; por acaso seria {}.</translation>
    </message>
    <message>
      <location filename="../core/pipelines/edit_classes.py" />
      <source>{} of them in {}</source>
      <translation>{} valores em {}</translation>
    </message>
    <message>
      <location filename="../core/change/legend.py" />
      <source>{} of {} classes</source>
      <translation>{} de {} classes</translation>
    </message>
    <message>
      <location filename="../core/regions/continuous.py" />
      <source>{} of {} holds measurements, as photographs do</source>
      <translation>{} de {} contém medições, como uma fotografia</translation>
    </message>
    <message>
      <location filename="../core/classification/kmeans.py" />
      <source>{} pixels for {} clusters</source>
      <translation>{} pixels para {} clusters</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_points.py" />
      <source>{} points</source>
      <translation>{} pontos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points for {} classes</source>
      <translation>{} pontos para {} classes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points for {} classes of {} or more</source>
      <translation>{} pontos para {} classes de {} ou mais</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} points in {} pixels</source>
      <translation>{} pontos em {} pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/boundaries.py" />
      <source>{} regions</source>
      <translation>{} regiões</translation>
    </message>
    <message>
      <location filename="../algorithms/segment.py" />
      <source>{} segments</source>
      <translation>{} segmentos</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_labels.py" />
      <source>{} segments have samples of several classes, as many of each</source>
      <translation>{} segmentos têm amostras de várias classes, tantas de cada uma</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a band number</source>
      <translation>{} requer um número de banda</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a number from {} to {}: '{}' was given.</source>
      <translation>{} requer um número de {} a {}: foi indicado «{}».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a number from {}: '{}' was given.</source>
      <translation>{} requer um número a partir de {}: foi indicado «{}».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a raster</source>
      <translation>{} requer um raster</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes a whole number from {} to {}: '{}' was given.</source>
      <translation>{} requer um número inteiro de {} a {}: foi indicado «{}».</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes band numbers: '{}' was given.</source>
      <translation>{} requer números de banda: foi indicado «{}».</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling_design.py" />
      <source>{} takes more than {} points</source>
      <translation>{} requer mais de {} pontos</translation>
    </message>
    <message>
      <location filename="../algorithms/shared/values.py" />
      <source>{} takes one of {}: '{}' was given.</source>
      <translation>{} requer um destes, {}: foi indicado «{}».</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} that hold no pixel with data</source>
      <translation>{} que não contêm nenhum pixel com dados</translation>
    </message>
    <message>
      <location filename="../core/classification/class_table.py" />
      <source>{} values get the name {}</source>
      <translation>{} valores recebem o nome {}</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} without a class (FIELD is empty)</source>
      <translation>{} sem classe (FIELD está vazio)</translation>
    </message>
    <message>
      <location filename="../core/regions/zone_areas.py" />
      <source>{} zones, all of them outside</source>
      <translation>{} zonas, todas fora</translation>
    </message>
    <message>
      <location filename="../core/pipelines/sample_places.py" />
      <source>{} {} without a value in FIELD, {} without a geometry</source>
      <translation>{} {} sem valor em FIELD, {} sem geometria</translation>
    </message>
    <message>
      <location filename="../core/classification/class_csv.py" />
      <source>{}, in its first line</source>
      <translation>{}, na sua primeira linha</translation>
    </message>
    <message>
      <location filename="../core/raster/virtual.py" />
      <source>{}, named in {}</source>
      <translation>{}, citado em {}</translation>
    </message>
    <message>
      <location filename="../core/remote.py" />
      <source>{}, where it {}</source>
      <translation>{}, onde {}</translation>
    </message>
    <message>
      <location filename="../core/classification/thresholds.py" />
      <source>{}: the classes were found in the image by k-means and named by their rank.</source>
      <translation>{}: as classes foram encontradas na imagem por k-means e nomeadas pela sua ordem.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/comparison.py" />
      <source>{}s of the reference where the map is nodata</source>
      <translation>unidades da referência ({}) onde o mapa é nodata</translation>
    </message>
  </context>
</TS>
